/** The signals by which people and systems end a program. */
export const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
