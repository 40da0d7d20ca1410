import { readAttributes, tagsOf, valueText } from "../../html-tags.ts";
import type { Output } from "../../output.ts";
import { readable } from "../../readable.ts";
import { decoded, isLocal } from "../../site/local-address.ts";

/** A finished page: the ids on it, and where it leads. */
export interface Page {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses as they stand on the page, with character references read. */
  readonly addresses: readonly string[];
  /** The paths in the output of those that are in this site. */
  readonly targets: readonly string[];
}

const holders = new Set(["href", "src", "poster", "action", "srcset"]);

/** Reads every page of a site. */
export function readPages(outputs: readonly Output[]): readonly Page[] {
  return outputs.flatMap((output) =>
    "text" in output && /\.html?$/i.test(output.path) ? [readPage(output.path, output.text)] : [],
  );
}

function readPage(path: string, html: string): Page {
  const ids = new Set<string>();
  const addresses: string[] = [];
  for (const { nameEnd } of tagsOf(html))
    for (const attribute of readAttributes(html, nameEnd)) {
      if (attribute.name === "id") ids.add(readable(valueText(html, attribute)));
      if (!holders.has(attribute.name)) continue;
      const text = readable(valueText(html, attribute));
      addresses.push(...(attribute.name === "srcset" ? candidates(text) : [text]));
    }
  const targets = addresses.filter(isLocal).map((address) => pathFrom(path, address));
  return { path, ids, addresses, targets: [...new Set(targets)] };
}

/** The addresses of a `srcset`. */
function candidates(set: string): readonly string[] {
  return set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? "");
}

/** The path in the output of an address as it stands on a page; a folder stands for its page. */
function pathFrom(page: string, address: string): string {
  const { pathname } = new URL(address, new URL(encodeURI(page), "http://site/"));
  return fileAt(decoded(pathname.slice(1)).normalize("NFC"));
}

/** The file that is served at a path of the site. */
export function fileAt(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
