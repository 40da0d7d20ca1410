import type { ImageView } from "../schema/view/text.ts";
import { localAddress } from "./local-address.ts";
import { localName } from "./localise.ts";

/** A picture as pages show it; without words of its own it is decoration (empty `alt`, HTML Living Standard 4.8.4.4). */
export function imageOf(
  image: { readonly src: string; readonly alt: Readonly<Record<string, string>> | null },
  lang: string,
): ImageView {
  return { src: localAddress(image.src), alt: image.alt ? localName(image.alt, lang).text : "" };
}
