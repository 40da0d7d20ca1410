import type { Node } from "./ledger.ts";
import { note, textOf } from "./node.ts";
import { quoted } from "./quoted.ts";
import { wholeAddress } from "./web-address.ts";

/** The address of a picture on the web; one in a file is for its author to put into `public/`. */
export function pictureAt(node: Node | null): string | null {
  const written = textOf(node);
  if (node === null || written === null) return null;
  const address = wholeAddress(written);
  if (address !== null) return address;
  note(
    node,
    `the picture ${quoted(written)} is not copied`,
    `put it into public/ and write "photo: ${fileName(written) ?? "its name"}" into content/profile.md`,
  );
  return null;
}

/** The last part of a path; null for a picture that is written into the file itself. */
function fileName(written: string): string | null {
  const name = written.slice(Math.max(written.lastIndexOf("/"), written.lastIndexOf("\\")) + 1);
  return /^data:/i.test(written) || name.length > 255 ? null : name;
}
