import { type PathFlaw, pathFlaws } from "../../output-path.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { type Claim, ourCv, ourselves } from "../claims.ts";

/** Claims that cannot all be met: two for one path, a file where another needs a folder, names no disk or not every one takes. */
export function checkClaims(claims: readonly Claim[]): readonly Problem[] {
  return pathFlaws(claims).map(problemOf);
}

function problemOf(flaw: PathFlaw<Claim>): Problem {
  switch (flaw.kind) {
    case "same":
      return clash(flaw.output, flaw.other);
    case "file-for-folder":
      return fileForFolder(flaw.output, flaw.other);
    case "reserved":
      return badName(flaw.output, `"${flaw.output.path}" is where Offprint keeps its own lists`);
    case "unportable":
      return badName(flaw.output, `"${flaw.output.path}" cannot be a file on every system`);
  }
}

/** Told where an author can mend it: of two claims, the one that is not ours. */
function clash(claim: Claim, rival: Claim): Problem {
  const [mine, other] = isOurs(claim) ? [rival, claim] : [claim, rival];
  const alike = mine.path === other.path ? "" : `${addressIn(other)}, the same but for its letters, `;
  return sameAddress(
    mine,
    `this makes ${addressIn(mine)}, and ${alike}${alike === "" ? "so does" : "is made by"} ${other.source.path}`,
    other.source.path === ourCv
      ? 'give it another address, or write "cv: false" in content/site.yaml'
      : undefined,
  );
}

function isOurs({ source }: Claim): boolean {
  return source.path === ourselves || source.path === ourCv;
}

/** Told at the file, or if that is ours where the folder is wanted. */
function fileForFolder(file: Claim, other: Claim): Problem {
  if (isOurs(file))
    return sameAddress(
      other,
      `this makes ${addressIn(other)} where ${ourselves} makes the file /${file.path}`,
    );
  const need = `${other.source.path} needs a folder for ${addressIn(other)}`;
  return sameAddress(file, `this makes the file /${file.path} where ${need}`);
}

function addressIn({ path }: Claim): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

const anotherName = "give one of them another permalink or file name";

function sameAddress(claim: Claim, message: string, hint = anotherName): Problem {
  return problemAt(claim.source, claim, { rule: "same-address", message, hint });
}

function badName(claim: Claim, message: string): Problem {
  return problemAt(claim.source, claim, { rule: "invalid-path", message, hint: "give it another name" });
}
