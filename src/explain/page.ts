/** What there is to know of a rule: what it means, what to do, and what breaks it where that can be shown in a few lines. */
export interface Explanation {
  readonly means: string;
  readonly remedy: string;
  readonly example?: string;
}

/** Explanations by the name of their rule. */
export type Explanations = Readonly<Record<string, Explanation>>;
