import { connect } from "node:net";

/** What came back, byte for byte. */
export interface RawResponse {
  /** 0 when the connection was closed without a word. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends exactly these characters (Latin-1) to a port of this machine, and reads until the server closes. */
export function sendRaw(port: number, text: string, host = "127.0.0.1"): Promise<RawResponse> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const chunks: Buffer[] = [];
    socket.setTimeout(3000, () => socket.destroy());
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(parse(Buffer.concat(chunks).toString("utf8"))));
    socket.write(Buffer.from(text, "latin1"));
  });
}

/** A request of one target, with these lines besides. */
export function get(
  port: number,
  target: string,
  lines: readonly string[] = [],
  method = "GET",
): Promise<RawResponse> {
  const host = lines.some((line) => /^host:/i.test(line)) ? [] : [`Host: localhost:${port}`];
  const head = [`${method} ${target} HTTP/1.1`, ...host, ...lines, "Connection: close"];
  return sendRaw(port, `${head.join("\r\n")}\r\n\r\n`);
}

function parse(text: string): RawResponse {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 1).trim(),
  ]);
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: rest.join("\r\n\r\n"),
  };
}
