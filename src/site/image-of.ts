import type { ImageView } from "../schema/view/text.ts";
import { localAddress } from "./local-address.ts";
import { localName } from "./localise.ts";

const film = /\.(?:mp4|webm)(?:[?#]|$)/i;

/** A picture as pages show it; without words of its own it is decoration (empty `alt`, HTML Living Standard 4.8.4.4). */
export function imageOf(
  image: { readonly src: string; readonly alt: Readonly<Record<string, string>> | null },
  lang: string,
): ImageView {
  const kind = film.test(image.src) ? "film" : "picture";
  return { kind, src: localAddress(image.src), alt: image.alt ? localName(image.alt, lang).text : "" };
}

/** The address of a picture that stands still, as social networks show beside a link; null of a film. */
export function stillOf(image: ImageView | null): string | null {
  return image?.kind === "picture" ? image.src : null;
}
