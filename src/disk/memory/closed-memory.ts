import type { Memory } from "./memory.ts";

/** The memory of a site to look into and not to write to: what would be kept is known until the program ends. */
export function closedMemory(memory: Memory): Pick<Memory, "recall" | "keep" | "fileOf"> {
  const made = new Map<string, Uint8Array>();
  return {
    fileOf: memory.fileOf,
    recall: (name) => made.get(name) ?? memory.recall(name),
    keep: (name, bytes) => {
      made.set(name, bytes);
      return null;
    },
  };
}
