import type { References, Remains } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import type { Problem } from "../../problem/problem.ts";
import { fileOf } from "../addresses.ts";
import { type Claim, ourselves, plainClaim } from "../claims.ts";
import type { Site } from "../site.ts";
import { checkClaims } from "./check-claims.ts";
import { checkDomain } from "./check-domain.ts";
import { checkLinks } from "./check-links.ts";
import { checkOutsidePictures } from "./check-outside-pictures.ts";
import { settingsLinks } from "./settings-links.ts";
import { unmadeFiles } from "./unmade.ts";

/** What a site will be made of. */
export interface Plan {
  readonly sites: readonly Site[];
  readonly entries: readonly References[];
  /** What is left of entries with mistakes, which have no pages yet. */
  readonly remains: readonly Remains[];
  readonly references: readonly References[];
  readonly settings: Settings;
  readonly publicFiles: readonly { readonly path: string }[];
  /** The files that are made besides pages. */
  readonly files: readonly { readonly path: string }[];
}

/** Files two ask for, links that lead nowhere, and pictures from elsewhere. */
export function checkOutputs(plan: Plan): readonly Problem[] {
  const { sites, entries, remains, references, settings, publicFiles, files } = plan;
  const domain = checkDomain(settings, publicFiles);
  const isClaimed = ({ path }: { readonly path: string }) => domain.length === 0 || path !== "CNAME";
  const claims: readonly Claim[] = [
    ...files.filter(isClaimed).map(({ path }) => plainClaim(path, ourselves)),
    ...sites.flatMap((site) => site.claims),
    ...sites.flatMap(({ redirects }) =>
      redirects.map((redirect) => ({ ...redirect, path: fileOf(redirect.from) })),
    ),
    ...publicFiles.map(({ path }) => plainClaim(path, `public/${path}`)),
  ];
  const expected = [...claims.map(({ path }) => path), ...unmadeFiles(remains, sites)];
  const paths = new Set(expected.map((path) => path.normalize("NFC")));
  const own = settings.source === null ? [] : [{ source: settings.source, links: settingsLinks(settings) }];
  const writings = [...own, ...entries, ...remains, ...references];
  const isWhole = sites.length > 0 && remains.every(({ data }) => data !== null);
  return [
    ...domain,
    ...checkClaims(claims),
    ...checkLinks(writings, paths, isWhole),
    ...checkOutsidePictures(writings, sites[0]?.location.url ?? null),
  ];
}
