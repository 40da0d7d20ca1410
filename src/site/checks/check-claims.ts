import type { Problem } from "../../problem/problem.ts";
import { type Claim, ourselves } from "../claims.ts";

const longestName = 255;

/**
 * Claims that cannot all be met: two for one path, paths that differ only in case or Unicode form (many file systems
 * take them for one), a file where another needs a folder, and names some systems refuse.
 */
export function checkClaims(claims: readonly Claim[]): readonly Problem[] {
  const taken = new Map<string, Claim>();
  const clashes = claims.flatMap((claim) => {
    const rival = taken.get(keyOf(claim.path));
    if (!rival) taken.set(keyOf(claim.path), claim);
    return rival ? [clash(claim, rival)] : [];
  });
  return [...clashes, ...blockers(taken), ...[...taken.values()].flatMap(unportable)];
}

function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** Told where an author can mend it: of two claims, the one that is not ours. */
function clash(claim: Claim, rival: Claim): Problem {
  const [mine, other] = claim.source.path === ourselves ? [rival, claim] : [claim, rival];
  const alike = mine.path === other.path ? "" : `${addressIn(other)}, the same but for its letters, `;
  const message = `this makes ${addressIn(mine)}, and ${alike}${alike === "" ? "so does" : "is made by"} ${other.source.path}`;
  return told(mine, "same-address", message, "give one of them another permalink or file name");
}

function addressIn({ path }: Claim): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** Files that stand where others need a folder, each told once. */
function blockers(taken: ReadonlyMap<string, Claim>): readonly Problem[] {
  const found = new Map<Claim, Claim>();
  for (const claim of taken.values())
    for (const folder of foldersOf(claim.path)) {
      const file = taken.get(keyOf(folder));
      if (file && !found.has(file)) found.set(file, claim);
    }
  return [...found].map(([file, claim]) => {
    const message = `this makes the file /${file.path} where ${claim.source.path} needs a folder for ${addressIn(claim)}`;
    return told(file, "same-address", message, "give one of them another permalink or file name");
  });
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Names Windows and common file systems refuse: devices, trailing dots and spaces, reserved characters, over 255 bytes. */
function unportable(claim: Claim): readonly Problem[] {
  const isRefused = claim.path.split("/").some((name) => {
    const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
    return (
      isDevice ||
      name === "" ||
      /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name) ||
      new TextEncoder().encode(name).length > longestName
    );
  });
  return isRefused
    ? [
        told(
          claim,
          "invalid-path",
          `"${claim.path}" cannot be a file on every system`,
          "give it another name",
        ),
      ]
    : [];
}

function told({ source, start, end }: Claim, rule: string, message: string, hint: string): Problem {
  return { level: "error", rule, message, hint, source, start, end };
}
