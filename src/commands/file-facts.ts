import { readBytes } from "../disk/read/read-bytes.ts";
import type { PublicFile } from "../disk/read/read-public.ts";
import { tellsPosition } from "../images/read/tells-position.ts";
import type { FileFacts } from "../proofread/proofs.ts";

const picture = /\.(?:jpe?g|png|webp|avif|heic|heif|tiff?)$/i;
const naming = /\.(?:html?|css|m?js|json|svg|xml|webmanifest|xhtml|md)$/i;
/** A text that names files is shorter; what is longer is data. */
const longestText = 5_000_000;

/** What the proofreader wants to know of the files in `public/`, one after the other: pictures can be large. */
export async function fileFacts(files: readonly PublicFile[]): Promise<readonly FileFacts[]> {
  const facts: FileFacts[] = [];
  for (const file of files) facts.push(await factsOf(file));
  return facts;
}

async function factsOf({ path, from, bytes }: PublicFile): Promise<FileFacts> {
  const isText = naming.test(path) && bytes <= longestText;
  const content = isText || picture.test(path) ? await readBytes(from) : null;
  return {
    path,
    bytes,
    hasPosition: content !== null && !isText && tellsPosition(content),
    text: content !== null && isText ? new TextDecoder().decode(content) : null,
  };
}
