import type { EmailView } from "../schema/view/text.ts";

/** An e-mail address as pages show it: cut at its last @ (RFC 5321: what stands before it may hold others in quotes). */
export function emailView(address: string): EmailView {
  const at = address.lastIndexOf("@");
  return { user: address.slice(0, at), host: address.slice(at + 1) };
}
