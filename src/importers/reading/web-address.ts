import { address } from "../../schema/content/address.ts";
import { email } from "../../schema/content/text.ts";
import type { Node } from "./ledger.ts";
import { note, textOf } from "./node.ts";
import { quoted } from "./quoted.ts";

const host = /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i;

/** An address as a site can link it, with the scheme that people leave out; null for anything but one of the web, mail or phone. */
export function wholeAddress(written: string): string | null {
  const whole = host.test(written) ? `https://${written}` : written;
  return /^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(whole) && address.safeParse(whole).success ? whole : null;
}

/** The address at a value; what is none is told. */
export function addressAt(node: Node | null): string | null {
  const written = textOf(node);
  if (node === null || written === null) return null;
  const whole = wholeAddress(written);
  if (whole === null)
    note(node, `${quoted(written)} is no web address`, "write it as https://… where it belongs");
  return whole;
}

/** The e-mail address at a value; what is none is told. */
export function emailAt(node: Node): readonly string[] {
  const written = textOf(node)?.replace(/^mailto:/i, "") ?? null;
  if (written === null) return [];
  if (email.safeParse(written).success) return [written];
  note(node, `${quoted(written)} is no e-mail address`, "write it into content/profile.md");
  return [];
}
