import type { Complaint } from "../../problem/problem.ts";

const asItIs = "visitors get it as it is";

/** Of a file that stands where a picture should and is none, by its bytes. */
export function notAPicture(path: string): Complaint {
  return warning(
    "not-a-picture",
    `"${path}" is not a picture`,
    "its bytes are of no format that browsers show: save or download it again",
  );
}

/** Of a picture in a format of cameras and printers. */
export function rareFormat(path: string): Complaint {
  return warning("rare-format", `few browsers can show "${path}"`, "save it as JPEG, PNG, WebP, AVIF or SVG");
}

/** Of a picture that cannot be decoded; `reason` is the decoder's. */
export function unreadable(path: string, reason: string): Complaint {
  return warning("unreadable-picture", `"${path}" cannot be read: ${reason}`, `${asItIs}: save it again`);
}

/** Of a picture whose smaller versions have no place on disk. */
export function notKept(path: string, reason: string): Complaint {
  const message = `smaller versions of "${path}" cannot be kept in ".offprint": ${reason}`;
  return warning("pictures-not-kept", message, `${asItIs}: see to it that the site's folder can be written`);
}

/** Of a site on a computer without the encoder. */
export function noEncoder(): Complaint {
  const message = "pictures cannot be made smaller, since the package sharp does not run here";
  return warning(
    "no-encoder",
    message,
    `${asItIs}: install Offprint again on this computer, optional packages too`,
  );
}

const megabyte = 1_000_000;
const limits = { film: 5 * megabyte, picture: megabyte };

/** Of a film that is more than a teaser, or a picture that no smaller version stands for; null of all others. */
export function heaviness(path: string, bytes: number, kind: keyof typeof limits): Complaint | null {
  if (bytes <= limits[kind]) return null;
  const message = `"${path}" has ${(bytes / megabyte).toFixed(1)} MB, which every visitor has to load`;
  const hint =
    kind === "film"
      ? "make it shorter or smaller: 5 MB is much for a teaser"
      : "save it smaller, or as JPEG, PNG or WebP";
  return warning("heavy-picture", message, hint);
}

function warning(rule: string, message: string, hint: string): Complaint {
  return { level: "warning", rule, message, hint };
}
