import { describe, expect, inject } from "vitest";
import type { BuiltPage } from "./build-sites.ts";

/** Tests that need a browser: skipped, by name, where there is none. */
export const describeInBrowser = describe.skipIf(inject("browser") === null);

/** The pages to look at, each behind the name it has in reports: "everything: zh/publications/". */
export const pagesToSee: readonly (readonly [name: string, page: BuiltPage])[] = inject("pages").map(
  (page) => [`${page.site}: ${page.path === "" ? "home page" : page.path}`, page],
);

/** Where a page is served. */
export function addressOf({ site, path }: BuiltPage): string {
  return `${inject("origin")}/${site}/${path}`;
}

/** Fails with everything that was found, a line each. */
export function expectNothing(where: string, findings: readonly string[]): void {
  if (findings.length > 0) expect.fail(findings.map((finding) => `${where}: ${finding}`).join("\n"));
}
