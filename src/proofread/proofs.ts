import type { Built } from "../build.ts";
import type { Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";

/** A file of `public/`, and what is known of it besides its path. */
export interface FileFacts {
  /** Relative to `public/`. */
  readonly path: string;
  readonly bytes: number;
  /** Whether what is written beside its pixels names the place it was taken at. */
  readonly hasPosition: boolean;
  /** What it says, when it is text that can name other files: a page, a style sheet, a script; else null. */
  readonly text: string | null;
}

/** Where the site's repository says it will be published. */
export interface Whereabouts {
  /** `owner/repository` of its remote on GitHub; null without one. */
  readonly repository: string | null;
  /** Whether it has a remote elsewhere than on GitHub. */
  readonly isElsewhere: boolean;
  /** Whether a workflow of that repository publishes its own Pages. */
  readonly isDeployedHere: boolean;
  /** What `public/CNAME` says. */
  readonly cname: string | null;
}

/** A built site as it lies before a proofreader. */
export interface Proofs extends Whereabouts {
  readonly built: Built;
  /** What the build said of it. */
  readonly told: readonly Problem[];
  readonly templates: readonly Source[];
  readonly files: readonly FileFacts[];
  /** The day it is where it is latest: 2026-11-28. */
  readonly today: string;
}
