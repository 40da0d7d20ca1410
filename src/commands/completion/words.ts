/** An option as a shell completes it. */
export interface OptionWord {
  readonly long: string;
  readonly description: string;
  /** The word for its value, such as "folder"; null when it takes none. */
  readonly takes: string | null;
  /** The values there are; none when any will do. */
  readonly values: readonly string[];
}

/** A command as a shell completes it. */
export interface CommandWord {
  readonly name: string;
  readonly description: string;
  /** What its first argument can be; none when anything will do. */
  readonly values: readonly string[];
  readonly options: readonly OptionWord[];
}

/** A text in single quotes, as every shell takes it for itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
