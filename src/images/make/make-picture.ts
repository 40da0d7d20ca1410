import type { Complaint } from "../../problem/problem.ts";
import type { Picture, Wanted } from "../picture.ts";
import { type FileType, fileType, latin1 } from "../read/file-type.ts";
import { mp4Size } from "../read/mp4-size.ts";
import { type Size, svgSize } from "../read/svg-size.ts";
import { webmSize } from "../read/webm-size.ts";
import { heaviness, notAPicture, rareFormat } from "./complaints.ts";
import { makeRaster } from "./make-raster.ts";
import type { Workshop } from "./workshop.ts";

/** A picture as far as it could be made, and what is wrong with it. */
export interface Made {
  readonly picture: Picture | null;
  readonly complaint: Complaint | null;
  /** How many files were made of it; those that were remembered do not count. */
  readonly fresh?: number;
}

/** Finds the size of a picture or film and makes the files pages need of it. */
export async function makePicture(wanted: Wanted, workshop: Workshop): Promise<Made> {
  const bytes = await workshop.read(wanted.from);
  if (bytes === null) return { picture: null, complaint: null };
  const type = fileType(bytes);
  if (isRaster(type)) return await makeRaster({ wanted, bytes, format: type }, workshop);
  return asItIs(wanted.path, bytes, type);
}

type Raster = "jpeg" | "png" | "webp" | "avif" | "gif";

function isRaster(type: FileType): type is Raster {
  return ["jpeg", "png", "webp", "avif", "gif"].includes(type);
}

/** Drawings and films are shown as their authors made them. */
function asItIs(path: string, bytes: Uint8Array, type: Exclude<FileType, Raster>): Made {
  const { length } = bytes;
  switch (type) {
    case "svg":
      return { picture: sized(svgSize(latin1(bytes)), true), complaint: heaviness(path, length, "picture") };
    case "mp4":
      return { picture: sized(mp4Size(bytes), false), complaint: heaviness(path, length, "film") };
    case "webm":
      return { picture: sized(webmSize(bytes), false), complaint: heaviness(path, length, "film") };
    case "foreign":
      return { picture: null, complaint: rareFormat(path) };
    case "icon":
      return { picture: null, complaint: null };
    case "unknown":
      return { picture: null, complaint: notAPicture(path) };
  }
}

function sized(size: Size | null, isDrawing: boolean): Picture | null {
  return size && { ...size, isDrawing, files: [] };
}
