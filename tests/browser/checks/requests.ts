import type { Asked } from "../harness/tab.ts";

/**
 * Files a page asked for and should not have: anything of another host, and anything but itself and pictures of its
 * own site. `address` is that of the page.
 */
export function requestFindings(address: string, requests: readonly Asked[]): readonly string[] {
  const { origin } = new URL(address);
  const strangers = requests.filter(({ url }) => !url.startsWith(`${origin}/`));
  const own = requests.filter(
    ({ url }) => url.startsWith(`${origin}/`) && url !== encodeURI(decodeURI(address)),
  );
  const files = own.filter(({ type }) => type !== "image" && type !== "media");
  return [
    ...strangers.map(({ url }) => `asks another host for ${url}`),
    ...files.map(({ url, type }) => `asks for a file besides itself: ${url} (${type})`),
  ];
}
