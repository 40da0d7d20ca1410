import type { TellDay } from "./language.ts";

/** `2025.05.03`: the larger first, in digits. */
export const withDots: TellDay = (year, month, day) => {
  const known = [month, day].filter((part) => part !== null);
  return [year, ...known.map((part) => String(part).padStart(2, "0"))].join(".");
};
