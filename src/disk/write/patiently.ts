import { errorCode } from "../error-code.ts";

const pauses = [10, 20, 40, 80, 160];
const waited = new Int32Array(new SharedArrayBuffer(4));

/** Does something again, for a third of a second, while a virus scanner or an editor holds the file (Windows). */
export function patiently(action: () => void): void {
  for (const pause of pauses) {
    if (isDone(action)) return;
    Atomics.wait(waited, 0, 0, pause);
  }
  action();
}

function isDone(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (["EPERM", "EBUSY", "EACCES"].includes(errorCode(error) ?? "")) return false;
    throw error;
  }
}
