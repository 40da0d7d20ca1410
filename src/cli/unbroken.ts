import { setImmediate as nextTurn } from "node:timers/promises";
import { signals } from "./signals.ts";

/** Does work that a signal must not break off in the middle: one that comes meanwhile ends the program after it. */
export async function unbroken<T>(work: () => T): Promise<T> {
  const held = signals.map(hold);
  try {
    return work();
  } finally {
    // The turn of the event loop that does this work may have looked for signals before; the one after it looks again.
    await nextTurn();
    await nextTurn();
    for (const letGo of held) letGo();
  }
}

/** The signal is sent once more when it is not held any longer, and ends the program as it would have before. */
function hold(signal: NodeJS.Signals): () => void {
  const send = () => process.kill(process.pid, signal);
  process.once(signal, send);
  return () => process.off(signal, send);
}
