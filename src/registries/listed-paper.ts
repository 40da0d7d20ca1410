import type { Reference } from "./reference.ts";

/** A paper in somebody's list: enough to look for it, not to write of it. */
export interface ListedPaper {
  readonly title: string;
  readonly year: string | null;
  /** All it is registered as, what it is best asked for by first; some lists have papers that are registered nowhere. */
  readonly references: readonly Reference[];
  readonly isPreprint: boolean;
}
