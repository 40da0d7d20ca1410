import { existsSync } from "node:fs";
import { repository } from "../../support/repository.ts";

/** What we use of Lighthouse. */
export interface Lighthouse {
  /** Judges the page at an address with the browser that listens at a port; undefined when it has nothing to say. */
  readonly default: (
    url: string,
    flags: Flags,
    config: unknown,
  ) => Promise<{ readonly lhr: Report } | undefined>;
  /** As on a desk; without it, as on a slow phone. */
  readonly desktopConfig: unknown;
}

interface Flags {
  readonly port: number;
  readonly onlyCategories: readonly string[];
  readonly logLevel: "error";
}

interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  /** What was measured, in the unit of the audit. */
  readonly numericValue?: number;
}

const path = repository(".ci/tools/node_modules/lighthouse/core/index.js");

/**
 * Loads Lighthouse; null where it is not installed, which in CI is an error. It is not a dependency of the project
 * (140 MB): `npm install --prefix .ci/tools --no-save --ignore-scripts lighthouse@12`.
 */
export async function loadLighthouse(): Promise<Lighthouse | null> {
  if (existsSync(path) || process.env["CI"]) return await import(path);
  console.warn("Lighthouse is not installed: see tests/browser/harness/lighthouse.ts.");
  return null;
}
