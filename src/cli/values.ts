import { InvalidArgumentError } from "commander";

/** The text of a flag on one line; null when nothing is in it. */
export function oneLine(written: string | undefined): string | null {
  const text = (written ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** Collects `--link code=https://…`, given as often as there are links. */
export function link(written: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, label = "", address = ""] = /^([^=]+)=(.+)$/.exec(written.trim()) ?? [];
  if (label.trim() === "" || address.trim() === "")
    throw new InvalidArgumentError("Write a label and an address, such as code=https://github.com/me/code.");
  return { ...before, [label.trim()]: address.trim() };
}

/** The parts of `en,zh`. */
export function list(written: string): readonly string[] {
  const parts = written.split(/[,，;\s]+/).filter((part) => part !== "");
  if (parts.length === 0) throw new InvalidArgumentError("Write them with commas between.");
  return parts;
}
