import type { Output } from "../../output.ts";
import { localPath } from "../../site/local-address.ts";
import type { Location } from "../../site/site.ts";
import type { Picture, Pictures } from "../picture.ts";

/** The address of a picture in HTML that stands in XML as text. */
const source = /(?<=&lt;img[^<>]*? src=&quot;)[^&"<>]+(?=&quot;)/g;

/** A feed with the pictures in it as pages show them to browsers without AVIF: its readers load no originals either. */
export function showInFeed(file: Output, { shown }: Pictures, { url }: Location): Output {
  if (url === null || !("text" in file) || !/(?:^|\/)feed\.xml$/.test(file.path)) return file;
  const text = file.text.replace(source, (address) => {
    const picture = address.startsWith(url) ? shown.get(localPath(address.slice(url.length))) : undefined;
    const light = picture && lightest(picture);
    return light ? url + light : address;
  });
  return { ...file, text };
}

/** The path of the widest file that every reader can show. */
function lightest({ files }: Picture): string | null {
  const known = files.filter(({ format }) => format === "webp");
  return known.toSorted((a, b) => b.width - a.width)[0]?.path ?? null;
}
