import type * as Fs from "node:fs";

type Call = (...args: readonly unknown[]) => unknown;
type Strike = (name: string, args: readonly unknown[], fs: typeof Fs) => void;

const watched = [
  "accessSync",
  "closeSync",
  "fsyncSync",
  "linkSync",
  "mkdirSync",
  "openSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
  "writeFileSync",
  "writeSync",
] as const;

/** A file system in which `strike` is asked before each call that changes anything or asks whether it may, and may throw in its place. */
export function faultyFs(fs: typeof Fs, strike: Strike): typeof Fs {
  const wrap = (name: (typeof watched)[number]): Call => {
    const call = fs[name] as Call; // each has its own signature, all are passed through
    return (...args) => {
      strike(name, args, fs);
      return call(...args);
    };
  };
  return { ...fs, ...Object.fromEntries(watched.map((name) => [name, wrap(name)])) };
}

/** What a call may have done when the process was killed in its middle: half of the bytes, half of the files. */
export function doHalf(name: string, [target, content]: readonly unknown[], fs: typeof Fs): void {
  if (name === "writeFileSync" && typeof content === "string") writeHalf(target, content, fs);
  if (name !== "rmSync" || typeof target !== "string" || !fs.existsSync(target)) return;
  if (!fs.lstatSync(target).isDirectory()) return;
  const inside = fs.readdirSync(target);
  for (const entry of inside.slice(0, inside.length / 2))
    fs.rmSync(`${target}/${entry}`, { recursive: true });
}

function writeHalf(target: unknown, content: string, fs: typeof Fs): void {
  const half = content.slice(0, content.length / 2);
  if (typeof target === "string" || typeof target === "number") fs.writeFileSync(target, half);
}
