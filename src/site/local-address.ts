/** An address as pages write it: local ones from the top of the site (`photo.jpg` is `/photo.jpg`), all others as they are. */
export function localAddress(url: string): string {
  return isLocal(url) && !url.startsWith("/") ? `/${url.replace(/^\.\//, "")}` : url;
}

/** Whether an address is a path in this site: no scheme, no host, not only an anchor or query. */
export function isLocal(url: string): boolean {
  return url !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#?])/i.test(url);
}

/** The path of a local address in the output: no query, no anchor, percent signs decoded, NFC. */
export function localPath(url: string): string {
  const path = url.replace(/[?#].*$/s, "").replace(/^(?:\.?\/)+/, "");
  return decoded(path).normalize("NFC");
}

/** A text with its percent signs decoded; one that is wrongly encoded as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
