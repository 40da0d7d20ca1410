import type { PlannedText } from "../output.ts";
import { absolute } from "../site/location.ts";
import type { Site } from "../site/site.ts";

/** `robots.txt` (RFC 9309): everything may be read, and where the sitemap is. */
export function robots({ location }: Site): PlannedText {
  const map = absolute("/sitemap.xml", location);
  return { path: "robots.txt", text: () => `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ""}` };
}
