import type { Output } from "../output.ts";
import { absolute } from "../site/location.ts";
import { pageAddresses } from "../site/page-addresses.ts";
import type { Site } from "../site/site.ts";
import { xml } from "./xml.ts";

/** `sitemap.xml` (sitemaps.org 0.9): every page in every language but redirects and 404; none while the site has no url. */
export function sitemap(sites: readonly Site[]): readonly Output[] {
  const locations = sites.flatMap((site) =>
    pageAddresses(site).flatMap((address) => absolute(address, site.location) ?? []),
  );
  if (locations.length === 0) return [];
  const urls = locations.map((location) => `  <url><loc>${xml(location)}</loc></url>\n`).join("");
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
  return [{ path: "sitemap.xml", text }];
}
