import type { Memory } from "./memory.ts";

/** A memory that is not written to, and the way to files on disk that knows what it would have written. */
interface ClosedMemory extends Pick<Memory, "recall" | "keep" | "fileOf"> {
  readonly read: (file: string) => Promise<Uint8Array | null>;
}

/**
 * The memory of a site to look into and not to write to: what would be kept is known until the program ends, by its name
 * and by the path of the file it would be. Other files are read by `read`.
 */
export function closedMemory(memory: Memory, read: ClosedMemory["read"]): ClosedMemory {
  const made = new Map<string, Uint8Array>();
  return {
    fileOf: memory.fileOf,
    recall: (name) => made.get(memory.fileOf(name)) ?? memory.recall(name),
    keep: (name, bytes) => {
      made.set(memory.fileOf(name), bytes);
      return null;
    },
    read: async (file) => made.get(file) ?? (await read(file)),
  };
}
