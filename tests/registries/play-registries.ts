import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** What a registry answers; `silent` never does. */
export interface Played {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly silent?: boolean;
}

/** A request: `now` of them were open at the time; `body` is there once it was read. */
interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly now: number;
  body: string;
}

/** Registries that play answers by path; of a list one after another, the last again and again. */
export interface Playing {
  readonly base: string;
  readonly asked: Asked[];
}

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

/** Starts them on this machine alone; they are gone when the file's tests are over. What nobody plays is a 404. */
export async function playRegistries(
  answers: Readonly<Record<string, Played | readonly Played[]>>,
): Promise<Playing> {
  const asked: Playing["asked"] = [];
  let open = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const times = asked.filter((one) => one.path === path).length;
    open += 1;
    response.on("close", () => {
      open -= 1;
    });
    const one: Asked = { path, method: request.method ?? "", headers: request.headers, now: open, body: "" };
    asked.push(one);
    request.setEncoding("utf8").on("data", (text: string) => {
      one.body += text;
    });
    const list = [answers[path] ?? { status: 404, body: "not found" }].flat();
    const {
      status = 200,
      headers = {},
      body = "",
      silent = false,
    } = list[Math.min(times, list.length - 1)] ?? {};
    if (silent) return;
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
