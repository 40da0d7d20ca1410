/** An address as pages write it: local ones from the top of the site (`photo.jpg` is `/photo.jpg`), all others as they are. */
export function localAddress(url: string): string {
  return isLocal(url) && !url.startsWith("/") ? `/${url.replace(/^\.\//, "")}` : url;
}

/** Whether an address is a path in this site: no scheme, no host, not only an anchor or query. */
export function isLocal(url: string): boolean {
  return url !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#?])/i.test(url);
}
