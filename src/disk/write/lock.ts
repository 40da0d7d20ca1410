import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { kill, pid } from "node:process";
import { errorCode } from "../error-code.ts";
import { type OutputRefused, outputRefused } from "./output-refused.ts";
import type { StateFiles } from "./state-files.ts";

/** Does something while no other build may write here. Throws OutputRefused when one is at it. */
export function whileLocked<T>(folder: string, state: StateFiles, action: () => T): T {
  if (!isTaken(state.lock)) throw busy(folder, state.lock);
  try {
    return action();
  } finally {
    rmSync(state.lock, { force: true });
  }
}

function isTaken(lock: string): boolean {
  return isCreated(lock) || (isSetAside(lock) && isCreated(lock));
}

function isCreated(lock: string): boolean {
  try {
    writeFileSync(lock, `${pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Moves the lock of a dead process away, and gives it back if a living one was faster. */
function isSetAside(lock: string): boolean {
  if (isAlive(ownerOf(lock))) return false;
  const aside = `${lock}.${pid}`;
  if (!isMoved(lock, aside)) return true;
  const isDead = !isAlive(ownerOf(aside));
  if (!isDead) linkSync(aside, lock);
  rmSync(aside);
  return isDead;
}

function isMoved(lock: string, aside: string): boolean {
  try {
    renameSync(lock, aside);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** The process a lock names. Without its line end the number was cut off by a crash and may be another's. */
function ownerOf(lock: string): number {
  try {
    const text = readFileSync(lock, "utf8");
    return /^\d+\n$/.test(text) ? Number(text) : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

/** Our own number on a lock is that of a dead process too: in containers every build has the same one. */
function isAlive(owner: number): boolean {
  if (!(owner > 0) || owner === pid) return false;
  try {
    return kill(owner, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

function busy(folder: string, lock: string): OutputRefused {
  const message = `another build is writing "${folder}" (process ${ownerOf(lock)})`;
  return outputRefused("out-busy", message, `wait until it is done; if there is none, delete "${lock}"`);
}
