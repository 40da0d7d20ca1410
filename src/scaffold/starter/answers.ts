/** What somebody says of themselves for a new site; null where nothing was said. */
export interface Answers {
  readonly name: string;
  /** The name in another script. */
  readonly otherName: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly department: string | null;
  readonly email: string | null;
  /** Profiles elsewhere: label to id or address, in their order. */
  readonly links: Readonly<Record<string, string>>;
  /** Language tags, the first is the main one. */
  readonly languages: readonly string[];
}
