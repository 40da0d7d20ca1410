import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A server on this machine alone. */
export interface Served {
  /** `http://127.0.0.1:1234` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".bib": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/vnd.microsoft.icon",
  ".pdf": "application/pdf",
};
const compressed = /^text\/|\/(?:json|xml)|svg/;

/**
 * Serves folders of a folder, each a site under a base path of its name, as GitHub Pages does: gzip, `index.html` for
 * a folder, `page.html` for `page`, and the site's `404.html` for what is not there. But nothing is kept by the
 * browser, so that every visit is a first one.
 */
export async function serve(parent: string): Promise<Served> {
  const server = createServer((request, response) => {
    // Pictures come late, as they do on the web: a page that moves when they arrive is seen to move.
    setTimeout(answer, isPicture(request) ? 200 : 0, parent, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens at a port, not at a pipe, has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close };

  function close(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => {
      server.close(() => resolve());
    });
  }
}

function answer(parent: string, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const found = fileAt(join(parent, path));
  const missing = fileAt(join(parent, path.split("/")[1] ?? "", "404.html"));
  const file = found ?? missing;
  const type = types[extname(file ?? "")] ?? "application/octet-stream";
  const bytes = file === null ? Buffer.from("nothing here") : readFileSync(file);
  const zipped = compressed.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = zipped ? gzipSync(bytes) : bytes;
  response.writeHead(found === null ? 404 : 200, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": "no-store",
    ...(zipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function isPicture({ url }: IncomingMessage): boolean {
  return /\.(?:svg|png|jpe?g|webp|avif|gif)$/i.test(url ?? "");
}

function fileAt(path: string): string | null {
  return [path, join(path, "index.html"), `${path}.html`].find(isFile) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
