/** Why a site was not written, told as a problem is: the caller prints it, and no stack. */
export interface OutputRefused extends Error {
  readonly name: "OutputRefused";
  readonly rule: string;
  readonly hint: string;
}

/** An error to throw. `message` has no full stop; `hint` says what to do. */
export function outputRefused(rule: string, message: string, hint: string): OutputRefused {
  return Object.assign(new Error(message), { name: "OutputRefused" as const, rule, hint });
}

/** Tells a refusal, which the author can mend, from any other error, which is our bug. */
export function isOutputRefused(error: unknown): error is OutputRefused {
  return error instanceof Error && error.name === "OutputRefused";
}
