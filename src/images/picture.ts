import type { Complaint } from "../problem/problem.ts";

/** What a picture is, told by its first bytes. */
export type PictureFormat = "jpeg" | "png" | "webp" | "avif" | "gif";

/** The formats files are made in: AVIF for nearly all browsers, WebP for the others, JPEG for social networks. */
type MadeFormat = "avif" | "webp" | "jpeg";

/** One use of a picture on a page: the widths it is needed in, in pixels, and the one for browsers without AVIF. */
export interface Use {
  readonly widths: readonly number[];
  readonly fallback: number;
}

/** A picture or film of `public/` that pages show. */
export interface Wanted {
  /** Relative to `public/`. */
  readonly path: string;
  /** The file itself, as whoever reads it names it. */
  readonly from: string;
  readonly uses: readonly Use[];
  /** Whether social networks show it beside a link to a page. */
  readonly card: boolean;
}

/** A file to be made of a picture; its height follows. */
export interface Recipe {
  readonly format: MadeFormat;
  readonly width: number;
}

/** A file made of a picture. */
export interface MadeFile extends Recipe {
  /** Its path on the site. */
  readonly path: string;
  /** The absolute path of the file it is a copy of. */
  readonly copy: string;
}

/** What is known of a picture or film, and what was made of it. */
export interface Picture {
  /** In pixels, as it is shown: cameras write down how they were held (EXIF). */
  readonly width: number;
  readonly height: number;
  /** Drawings have a shape and no pixels. */
  readonly isDrawing: boolean;
  /** Of a picture that moves an AVIF shows the first frame, for those who want no motion. */
  readonly isMoving?: boolean;
  readonly files: readonly MadeFile[];
}

/** The pictures of a site by their path in `public/`, and what is wrong with some of them. */
export interface Pictures {
  readonly shown: ReadonlyMap<string, Picture>;
  readonly complaints: ReadonlyMap<string, Complaint>;
}

/** Finds the sizes of pictures and makes the files pages need of them. */
export type MakePictures = (wanted: readonly Wanted[]) => Promise<Pictures>;

/** Of nothing nothing is known: pages show the author's own files, without sizes. */
export const noPictures: Pictures = { shown: new Map(), complaints: new Map() };
