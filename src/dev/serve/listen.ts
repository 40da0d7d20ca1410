import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";

/** Where to listen. */
export interface Wish {
  /** Null for this machine alone. */
  readonly host: string | null;
  readonly port: number;
  /** Whether only this port will do. */
  readonly strictPort: boolean;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Closes every connection, and is done when the port is free. */
  readonly close: () => Promise<void>;
}

/** Why there is no server, as the system calls it: "EADDRINUSE". */
export interface Deaf {
  readonly code: string;
}

const tries = 20;

/** Listens on the wished port, or on the next one that is free; on both loopback addresses unless a host is given. */
export async function listen(listener: RequestListener, wish: Wish): Promise<Listening | Deaf> {
  const others = wish.strictPort && wish.port !== 0 ? 0 : tries;
  for (let tried = 0; ; tried += 1) {
    // Of a port the system chooses at one address, the other may be in use: then it has to choose again.
    const port = wish.port === 0 ? 0 : wish.port + tried;
    const found = await listenAt(listener, port, wish.host === null ? ["127.0.0.1", "::1"] : [wish.host]);
    if (!isInUse(found) || tried >= others || port >= 65_535) return found;
  }
}

function isInUse(found: Listening | Deaf): boolean {
  return "code" in found && found.code === "EADDRINUSE";
}

/** Listens at one port of every address; an address that this machine does not have is left out when another is there. */
async function listenAt(
  listener: RequestListener,
  wished: number,
  hosts: readonly string[],
): Promise<Listening | Deaf> {
  const servers: Server[] = [];
  let port = wished;
  let deaf: Deaf = { code: "EADDRNOTAVAIL" };
  for (const host of hosts) {
    const server = await start(listener, port, host);
    if (!("code" in server)) {
      servers.push(server);
      port = portOf(server);
      continue;
    }
    deaf = server;
    if (!isMissing(server)) {
      await closeAll(servers);
      return server;
    }
  }
  return servers.length === 0 ? deaf : { port, close: () => closeAll(servers) };
}

function isMissing({ code }: Deaf): boolean {
  return code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
}

/** Who connects and does not ask, or never ends asking, must not keep others out: milliseconds, and connections at once. */
const patience = { connectionsCheckingInterval: 1000, headersTimeout: 5000, requestTimeout: 10_000 };
const mostConnections = 500;

function start(listener: RequestListener, port: number, host: string): Promise<Server | Deaf> {
  const server = createServer(patience, listener);
  server.maxConnections = mostConnections;
  server.on("clientError", refuseNonsense);
  return new Promise((resolve) => {
    server.on("error", (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ port, host, ipv6Only: host === "::1" }, () => resolve(server));
  });
}

/** What is no HTTP at all, or has too many headers, must not end the program. */
function refuseNonsense(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
