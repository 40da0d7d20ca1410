import type { PlannedText } from "../output.ts";
import { absolute } from "../site/location.ts";
import { pageAddresses } from "../site/page-addresses.ts";
import type { Site } from "../site/site.ts";
import { xml } from "./xml.ts";

/** `sitemap.xml` (sitemaps.org 0.9): every page in every language but redirects and 404; none while the site has no url. */
export function sitemap(sites: readonly Site[]): readonly PlannedText[] {
  const locations = sites.flatMap((site) =>
    pageAddresses(site).flatMap((address) => absolute(address, site.location) ?? []),
  );
  if (locations.length === 0) return [];
  return [{ path: "sitemap.xml", text: () => urlset(locations) }];
}

function urlset(locations: readonly string[]): string {
  const urls = locations.map((location) => `  <url><loc>${xml(location)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
