/** How the program ends, besides 1 for mistakes in the author's files; 70 is EX_SOFTWARE of sysexits(3). */
export const exit = { well: 0, usage: 2, bug: 70, interrupted: 130 } as const;
