import type { AnyEntry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import type { Problem } from "../../problem/problem.ts";
import { fileOf } from "../addresses.ts";
import { type Claim, ourselves, plainClaim } from "../claims.ts";
import type { Site } from "../site.ts";
import { checkClaims } from "./check-claims.ts";
import { checkLinks } from "./check-links.ts";
import { menuLinks } from "./menu-links.ts";

/** What a site will be made of. */
export interface Plan {
  readonly sites: readonly Site[];
  readonly entries: readonly AnyEntry[];
  readonly settings: Settings;
  readonly publicFiles: readonly { readonly path: string }[];
  /** Paths of the files that are made besides pages. */
  readonly files: readonly string[];
}

/** Files two ask for, and links that lead nowhere. */
export function checkOutputs({ sites, entries, settings, publicFiles, files }: Plan): readonly Problem[] {
  const claims: readonly Claim[] = [
    ...files.map((path) => plainClaim(path, ourselves)),
    ...sites.flatMap((site) => site.claims),
    ...sites.flatMap(({ redirects }) =>
      redirects.map((redirect) => ({ ...redirect, path: fileOf(redirect.from) })),
    ),
    ...publicFiles.map(({ path }) => plainClaim(path, `public/${path}`)),
  ];
  const paths = new Set(claims.map(({ path }) => path.normalize("NFC")));
  const menu = settings.source === null ? [] : [{ source: settings.source, links: menuLinks(settings) }];
  return [...checkClaims(claims), ...checkLinks([...menu, ...entries], paths)];
}
