import { type Connection, connect } from "../registries/network/connection.ts";
import { version } from "../version.ts";

/** The way to the registries; OFFPRINT_REGISTRIES names another place for all of them, as tests do. */
export function connection(mailto: string | undefined): Connection {
  const base = process.env["OFFPRINT_REGISTRIES"];
  return connect({ version: version(), mailto: mailto ?? null, base: base ? base : null });
}
