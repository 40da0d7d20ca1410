/** What a command has to say and how it ended: 0 well, 1 with mistakes in the author's files, 2 not understood, 70 our mistake. */
export interface Outcome {
  readonly code: 0 | 1 | 2 | 70;
  /** Results: what a program or a person asked for. */
  readonly stdout: string;
  /** Messages: problems, what was left out. */
  readonly stderr: string;
}

export type Format = "text" | "json" | "github";

/** How to print: colours, the width of a line, and whether only what is wrong is to be said, beside what was asked for. */
export interface Looks {
  readonly colour: boolean;
  readonly width: number;
  readonly isQuiet: boolean;
}

/** How to tell of problems. */
export interface Telling extends Looks {
  readonly format: Format;
}

/** How to tell what was done: for a person, or for a program in one JSON document. */
export interface Manner extends Looks {
  readonly isJson: boolean;
}
