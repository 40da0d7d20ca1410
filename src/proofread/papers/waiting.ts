import type { AnyEntry } from "../../parse/entry.ts";

const statuses = new Set(["accepted", "to appear", "submitted", "in preparation"]);

/** Whether an entry is a paper that has not appeared. */
export function isWaiting({ kind, data }: AnyEntry): boolean {
  return kind === "publications" && "status" in data && statuses.has(String(data.status));
}
