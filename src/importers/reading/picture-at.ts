import type { Node } from "./ledger.ts";
import { note, textOf } from "./node.ts";
import { wholeAddress } from "./web-address.ts";

/** The address of a picture on the web; one in a file is for its author to put into `public/`. */
export function pictureAt(node: Node | null): string | null {
  const written = textOf(node);
  if (node === null || written === null) return null;
  const address = wholeAddress(written);
  if (address !== null) return address;
  const name = written.slice(Math.max(written.lastIndexOf("/"), written.lastIndexOf("\\")) + 1);
  note(
    node,
    `the picture "${written}" is not copied`,
    `put it into public/ and write "photo: ${name}" into content/profile.md`,
  );
  return null;
}
