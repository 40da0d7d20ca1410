/** A registry that did not answer as it should: what happened in one sentence, and what to do. */
export interface Trouble {
  readonly rule: "registry-trouble" | "unknown-paper";
  readonly message: string;
  readonly hint: string;
}

/** What is asked of a registry comes to a value, or to trouble. */
export type Answer<T> = { readonly value: T } | { readonly trouble: Trouble };

const later = "try again in a few minutes; nothing is wrong with your files";

/** Trouble with a registry that is likely to pass. */
export function troubleWith(
  registry: string,
  what: string,
  hint: string = later,
): { readonly trouble: Trouble } {
  return { trouble: { rule: "registry-trouble", message: `${registry} ${what}`, hint } };
}

/** A registry that does not know the paper. */
export function unknownTo(registry: string, id: string): { readonly trouble: Trouble } {
  const hint = "check the identifier; one that is a few days old may not be registered yet";
  return { trouble: { rule: "unknown-paper", message: `${registry} does not know "${id}"`, hint } };
}
