import { closeSync, openSync, readSync } from "node:fs";
import { aboutFile, type Problem } from "../../problem/problem.ts";
import type { FoundFile } from "./found-file.ts";

const secretName = /^(?:[.]env.*|[.]git|[.]ssh|id_(?:rsa|dsa|ecdsa|ed25519))$/i;
const keyFile = /[.](?:pem|key)$/i;
/** Certificates may stand before the key, but not this many. */
const looked = 256 * 1024;

/** The problem of a name that holds secrets wherever it is found (`.env`, `.git`, `id_rsa`), else null. */
export function refuseSecretName(name: string, path: string): Problem | null {
  return secretName.test(name) ? secretProblem(path) : null;
}

/** The problem of a `.pem` or `.key` file with a private key in it, else null. Reads at most 256 KiB. */
export function refusePrivateKey(file: FoundFile): Problem | null {
  if (!keyFile.test(file.path)) return null;
  return beginningOf(file.from).includes("PRIVATE KEY") ? secretProblem(file.path) : null;
}

function beginningOf(from: string): Buffer {
  const buffer = Buffer.alloc(looked);
  const open = openSync(from, "r");
  try {
    return buffer.subarray(0, readSync(open, buffer, 0, looked, 0));
  } finally {
    closeSync(open);
  }
}

function secretProblem(path: string): Problem {
  return aboutFile(path, {
    rule: "secret-file",
    message: `"${path}" holds secrets and would be published`,
    hint: "everything in public/ can be read by everybody: move it out of public/, and replace the secret if it was ever pushed",
  });
}
