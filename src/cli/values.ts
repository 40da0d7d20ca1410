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

/** A path that cannot be taken for an address, or a whole address; empty for the top of a domain, as Pages workflows say it. */
export function checkedBase(base: string): string {
  const isAddress = /^https?:\/\/[^/?#\s][^?#\s]*$/i.test(base) && URL.canParse(base);
  const isPath = !/[\s?#:\\]|^\/\/|^[^/]*\.|\/\.{1,2}(?:\/|$)/.test(base);
  if (isAddress || isPath) return base;
  throw new InvalidArgumentError(
    "Write a path such as /repo/, or an address such as https://name.github.io/repo/.",
  );
}

/** The port a server listens at unless another is asked for. */
export const defaultPort = 4321;

/** A port; 0 for any that is free. */
export function checkedPort(written: string): number {
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port;
  throw new InvalidArgumentError("Write a number from 0 to 65535.");
}
