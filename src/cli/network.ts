import type { Onlooker } from "../commands/onlooker.ts";
import { type Connection, connect } from "../registries/network/connection.ts";
import { version } from "../version.ts";

/** The way to the registries, on which somebody looks on; OFFPRINT_REGISTRIES names another place for all of them, as tests do. */
export function connection(mailto: string | undefined, onlooker: Onlooker): Connection {
  const base = process.env["OFFPRINT_REGISTRIES"];
  const way = connect({ version: version(), mailto: mailto ?? null, base: base ? base : null });
  const send = remarking(way, onlooker);
  return {
    send: (address, message) =>
      during(`asking ${new URL(address).hostname}`, onlooker, () => send(address, message)),
    wait: (milliseconds) => during("waiting", onlooker, () => way.wait(milliseconds)),
  };
}

async function during<T>(step: string, { progress }: Onlooker, work: () => Promise<T>): Promise<T> {
  progress(step, 0, 1);
  try {
    return await work();
  } finally {
    progress(step, 1, 1);
  }
}

/** Sends questions and tells of each; of one that fails also the reason, which `fetch` keeps to itself. */
function remarking(way: Connection, { remark }: Onlooker): Connection["send"] {
  return async (address, message) => {
    const method = message.body === null ? "GET" : "POST";
    try {
      const reply = await way.send(address, message);
      remark(`${method} ${address}: ${reply.status}, ${reply.text.length} characters`);
      return reply;
    } catch (error) {
      remark(`${method} ${address}: ${reasonOf(error)}`);
      throw error;
    }
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error) : `${error}: ${reasonOf(error.cause)}`;
}
