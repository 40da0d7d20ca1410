import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { gzipSync } from "node:zlib";
import { type Answer, plain } from "./answer.ts";
import { byteRange } from "./byte-range.ts";
import { isText } from "./content-type.ts";
import type { Served } from "./shelf.ts";

/** A request, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Sends an answer: packed where `packs` and the browser takes it, else whole or the one stretch that was asked for.
 * A file that is gone since its site was made, or became a link, is told as absent.
 */
export function send(answer: Answer, exchange: Exchange, packs = false): void {
  const size = sizeOf(answer.served);
  if (size === null) sendPlain(plain(404), exchange.response);
  else if (packs && isText(answer.path) && takesGzip(exchange.request)) sendPacked(answer, exchange.response);
  else sendStretch(answer, size, exchange);
}

function sendPlain({ status, headers }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, "Content-Length": 0 }).end();
}

function sendPacked({ status, headers, served }: Answer, response: ServerResponse): void {
  const packed = gzipSync("copy" in served ? readFileSync(served.copy) : bytesOf(served));
  const about = { "Content-Encoding": "gzip", "Content-Length": packed.length, Vary: "Accept-Encoding" };
  response.writeHead(status, { ...headers, ...about }).end(packed);
}

function sendStretch({ status, headers, served }: Answer, size: number, exchange: Exchange): void {
  const { request, response } = exchange;
  const isAsked = status === 200 && request.headers["if-range"] === undefined;
  const range = isAsked ? byteRange(request.headers.range, size) : null;
  if (range === "outside") {
    response.writeHead(416, { ...headers, "Content-Length": 0, "Content-Range": `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size };
  const place = range ? { "Content-Range": `bytes ${start}-${end - 1}/${size}` } : {};
  const about = { "Accept-Ranges": "bytes", "Content-Length": end - start, ...place };
  response.writeHead(range ? 206 : status, { ...headers, ...about });
  if (request.method === "HEAD" || start === end) response.end();
  else if ("copy" in served) stream(served.copy, start, end, response);
  else response.end(bytesOf(served).subarray(start, end));
}

/** Somebody who closes the page in the middle of a film is no mistake, so nothing is told of it. */
function stream(file: string, start: number, end: number, response: ServerResponse): void {
  pipeline(createReadStream(file, { start, end: end - 1 }), response, () => {});
}

function bytesOf(served: Exclude<Served, { readonly copy: string }>): Uint8Array {
  return "text" in served ? Buffer.from(served.text) : served.bytes;
}

function sizeOf(served: Served): number | null {
  if (!("copy" in served)) return bytesOf(served).length;
  const stat = statSync(served.copy, { throwIfNoEntry: false });
  return stat?.isFile() && isNoLink(served.copy) ? stat.size : null;
}

/** Links were resolved when the site was read; where there is one now, it may lead anywhere. */
function isNoLink(file: string): boolean {
  try {
    return realpathSync(file) === file;
  } catch {
    return false;
  }
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return /(?:^|,)\s*gzip\s*(?:,|;\s*q=(?:1|0?\.\d*[1-9])|$)/i.test(String(headers["accept-encoding"] ?? ""));
}
