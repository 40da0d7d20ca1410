const texts: Readonly<Record<string, string>> = {
  html: "text/html",
  htm: "text/html",
  css: "text/css",
  js: "text/javascript",
  mjs: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  svg: "image/svg+xml",
  txt: "text/plain",
  md: "text/plain",
  bib: "text/plain",
  ris: "text/plain",
  csv: "text/csv",
  ics: "text/calendar",
  webmanifest: "application/manifest+json",
};

const others: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  mp4: "video/mp4",
  webm: "video/webm",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  ogg: "audio/ogg",
  woff2: "font/woff2",
  woff: "font/woff",
  ttf: "font/ttf",
  otf: "font/otf",
  zip: "application/zip",
  gz: "application/gzip",
};

/** The media type of a file by its ending, with its charset where it is text. Source: IANA media types, WHATWG MIME sniffing. */
export function contentType(path: string): string {
  const ending = endingOf(path);
  const text = texts[ending];
  return text ? `${text}; charset=utf-8` : (others[ending] ?? "application/octet-stream");
}

/** Whether a file is text, and so gains by being packed. */
export function isText(path: string): boolean {
  return Object.hasOwn(texts, endingOf(path));
}

/** Whether a file is a page. */
export function isPage(path: string): boolean {
  return texts[endingOf(path)] === "text/html";
}

function endingOf(path: string): string {
  return /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}
