import { lstatSync } from "node:fs";
import type { Output } from "../../output.ts";
import { fold } from "../../output-path.ts";
import { assertClear } from "./assert-clear.ts";
import type { Change } from "./change.ts";
import { type KindOf, kindsIn } from "./entry-kind.ts";
import { hasBytesOf } from "./file-bytes.ts";
import { readManifest } from "./manifest.ts";
import type { StateFiles } from "./state-files.ts";

/** Finds what differs, byte for byte. Throws OutputRefused when something that is not ours is in the way. */
export function compareOutputs(outputs: readonly Output[], folder: string, state: StateFiles): Change {
  const ours = new Set(readManifest(state));
  const kindOf = kindsIn(folder);
  const isSame = (output: Output) =>
    kindOf(output.path) === "file" && hasBytesOf(output, `${folder}/${output.path}`);
  const differing = outputs.filter((output) => !ours.has(output.path) || !isSame(output));
  const change = { write: differing, remove: staleFiles(outputs, ours, kindOf) };
  assertClear(change, { folder, kindOf, isSame, isOurs: ownership(folder, ours) });
  return change;
}

function staleFiles(
  outputs: readonly Output[],
  ours: ReadonlySet<string>,
  kindOf: KindOf,
): readonly string[] {
  const wanted = new Set(outputs.map(({ path }) => path));
  return [...ours].filter((path) => !wanted.has(path) && ["file", "link"].includes(kindOf(path)));
}

/** A file is ours under another spelling too where the disk takes "Foo" and "foo" for one: then they are one inode. */
function ownership(folder: string, ours: ReadonlySet<string>): (path: string) => boolean {
  const spellings = new Map([...ours].map((path) => [fold(path), path]));
  return (path) => {
    const spelling = spellings.get(fold(path));
    return (
      spelling === path || (spelling !== undefined && isOneFile(`${folder}/${path}`, `${folder}/${spelling}`))
    );
  };
}

function isOneFile(a: string, b: string): boolean {
  const [left, right] = [a, b].map((path) => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  return left !== undefined && left.ino === right?.ino;
}
