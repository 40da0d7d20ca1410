import type { Picture } from "../picture.ts";
import { fittingWidths } from "../places.ts";
import { type ChangedTag, escapeValue } from "./changed-tag.ts";
import { placeOfTag, type Shown } from "./shown.ts";
import type { ShowingTag } from "./tags.ts";

/** What becomes of a tag that shows this picture or film. */
export function showTag(shown: Shown, picture: Picture): ChangedTag {
  if (shown.tag.name === "meta") return cardTag(shown, picture);
  const size = sizeAttributes(shown.tag, picture);
  return shown.tag.name === "video" ? { attributes: size } : imageTag(shown, picture, size);
}

/**
 * An image as browsers choose it best (HTML Living Standard 4.8.1): AVIF in the widths of its place before it, for
 * those who know AVIF; its own address leads to a file for all others.
 */
function imageTag(shown: Shown, picture: Picture, size: Readonly<Record<string, string>>): ChangedTag {
  const { tag, root } = shown;
  if (tag.attributes.has("srcset")) return { attributes: size };
  const place = placeOfTag(tag);
  const width = Math.min(place.fallback, picture.width);
  const fallback = picture.files.find((file) => file.format === "webp" && file.width === width);
  const attributes = { ...(fallback && { src: root + fallback.path }), ...size };
  const widths = picture.isMoving ? [width] : fittingWidths(place.widths, picture.width);
  const avif = picture.files.filter((file) => file.format === "avif" && widths.includes(file.width));
  if (avif.length === 0 || tag.isInPicture) return { attributes };
  const set = avif.map((file) => `${root}${file.path} ${file.width}w`).join(", ");
  const sizes = tag.attributes.get("sizes")?.value ?? place.sizes;
  const rest = `srcset="${escapeValue(set)}" sizes="${escapeValue(sizes)}">`;
  const source = `<source type="image/avif"${picture.isMoving ? noMotion : ""} ${rest}`;
  return { attributes: { ...attributes, sizes: null }, before: `<picture>${source}`, after: "</picture>" };
}

/** A still of a moving picture is for those who asked for no motion (Media Queries Level 5). */
const noMotion = ' media="(prefers-reduced-motion: reduce)"';

/** Width and height, so that the page keeps the place before the picture comes; an author's own stay. */
function sizeAttributes(
  { attributes }: ShowingTag,
  { width, height }: Picture,
): Readonly<Record<string, string>> {
  const [ownWidth, ownHeight] = [attributes.get("width")?.value, attributes.get("height")?.value];
  if (ownWidth === undefined && ownHeight === undefined) return { width: `${width}`, height: `${height}` };
  if (ownHeight === undefined) return wholePixels("height", (Number(ownWidth) * height) / width);
  return ownWidth === undefined ? wholePixels("width", (Number(ownHeight) * width) / height) : {};
}

function wholePixels(name: string, pixels: number): Readonly<Record<string, string>> {
  return pixels >= 0.5 ? { [name]: `${Math.round(pixels)}` } : {};
}

/** What social networks load: none of them reads AVIF, and all take a JPEG (ogp.me: `og:image:width` and its kin). */
function cardTag({ root }: Shown, { width, height, isDrawing, files }: Picture): ChangedTag {
  if (isDrawing) return { attributes: {} };
  const card = files.find(({ format }) => format === "jpeg");
  const shownWidth = card?.width ?? width;
  const after = [meta("width", shownWidth), meta("height", Math.round((shownWidth * height) / width))].join(
    "",
  );
  return { attributes: card ? { content: root + card.path } : {}, after };
}

function meta(side: string, pixels: number): string {
  return `\n<meta property="og:image:${side}" content="${pixels}">`;
}
