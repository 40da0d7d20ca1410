/** The code of a system error, such as "ENOENT"; null when it is something else, which is then our bug. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  EACCES: "permission denied",
  EPERM: "permission denied, or another program holds it open",
  EBUSY: "another program holds it open",
  EROFS: "the disk is read-only",
  ENOENT: "it is not there",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
};

/** What a system error means, in words for an author: "the disk is full". */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === null) return String(error);
  return reasons[code] ?? `the system says ${code}`;
}
