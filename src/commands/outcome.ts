/** What a command has to say and how it ended: 0 well, 1 with mistakes in the author's files, 2 not understood, 70 our mistake. */
export interface Outcome {
  readonly code: 0 | 1 | 2 | 70;
  /** Results: what a program or a person asked for. */
  readonly stdout: string;
  /** Messages: problems, what was left out. */
  readonly stderr: string;
}

export type Format = "text" | "json" | "github";

/** How to tell of problems. */
export interface Telling {
  readonly format: Format;
  readonly colour: boolean;
  readonly width: number;
}
