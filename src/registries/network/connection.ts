import { setTimeout as pause } from "node:timers/promises";

/** The way to the registries. */
export interface Connection {
  readonly send: (address: string, message: Message) => Promise<Reply>;
  /** Waits this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What is sent to an address: a question (GET) or, with a body, one that is too long for the address (POST). */
interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What came back, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Who asks, and where the registries are. */
export interface Caller {
  readonly version: string;
  /** An e-mail address to be told to the registries; those who give one are served better. */
  readonly mailto: string | null;
  /** The address under which all registries are found, `https://doi.org/…` as `<base>/doi.org/…`; null for their own. */
  readonly base: string | null;
  readonly timeout?: number;
}

const patience = 10_000;

/** A connection that gives up after ten seconds of waiting for a reply. Nothing is asked before it is used. */
export function connect({ version, mailto, base, timeout = patience }: Caller): Connection {
  const agent = `offprint/${version}${mailto === null ? "" : ` (mailto:${mailto})`}`;
  return {
    wait: async (milliseconds) => {
      await pause(milliseconds);
    },
    send: async (address, { headers, body }) => {
      const target = base === null ? address : address.replace(/^https:\//, base.replace(/\/+$/, ""));
      const signal = AbortSignal.timeout(timeout);
      const method = body === null ? "GET" : "POST";
      const response = await fetch(target, {
        ...{ method, body, signal },
        headers: { ...headers, "User-Agent": agent },
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}
