import type * as z from "zod";

type FormatIssue = z.core.$ZodIssueInvalidStringFormat;

const names: Readonly<Record<string, string>> = {
  url: "a web address",
  email: "an e-mail address",
  date: "a date",
  datetime: "a date with time",
  time: "a time",
};

/** What is wrong with a text that has not the form a schema asks for, to follow its name: `is not a date`. */
export function formatWords(issue: FormatIssue): string {
  if ("prefix" in issue) return `must begin with "${issue.prefix}"`;
  if ("suffix" in issue) return `must end with "${issue.suffix}"`;
  if ("includes" in issue) return `must have "${issue.includes}" in it`;
  const name = names[issue.format];
  return name ? `is not ${name}` : "is not written as it must be";
}

/** How to write a text of this format, given what the author wrote, or null. */
export function formatHint({ format }: FormatIssue, written: string): string | null {
  if (format === "url") return addressHint(written);
  if (format === "email") return emailHint(written);
  return format === "date" ? dateHint(written) : null;
}

function addressHint(written: string): string {
  if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(written))
    return `did you mean "https://${written}"?`;
  if (/^\S*\s/.test(written)) return "a web address has no spaces: write %20";
  return "a web address looks like https://example.org/paper";
}

/** `mailto:` and what may follow a `?` belong to links (RFC 6068). */
function emailHint(written: string): string {
  const address = /^mailto:([^\s?@]+@[^\s?@]+)/i.exec(written)?.[1];
  return `write ${address ?? "name@example.org"}`;
}

function dateHint(written: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? "that day does not exist" : "write 2025-05-03";
}
