import { get as httpGet } from "node:http";

/** A page as a browser holds it: its HTML, and what it has been told since. */
export interface OpenTab {
  readonly html: string;
  readonly events: readonly TabEvent[];
  readonly close: () => void;
  /** Whether the server has ended the connection. */
  readonly isClosed: () => boolean;
}

interface TabEvent {
  readonly name: string;
  readonly data: string;
}

/** Loads a page of `dev` and listens as its script does. */
export async function openTab(port: number, path: string): Promise<OpenTab> {
  const html = await (await fetch(`http://localhost:${port}${path}`)).text();
  const [, src = "", seen = ""] = /src="([^"]+)" data-offprint="([^"]+)"/.exec(html) ?? [];
  const query = new URLSearchParams({ at: path, seen }).toString();
  const events: TabEvent[] = [];
  const address = `http://localhost:${port}${src.replace("client.js", "events")}?${query}`;
  let isClosed = false;
  const heard = (text: string) => events.push(...eventsIn(text));
  const request = await listen(address, heard, () => {
    isClosed = true;
  });
  return { html, events, close: () => request.destroy(), isClosed: () => isClosed };
}

function listen(
  address: string,
  heard: (text: string) => void,
  ended: () => void,
): Promise<ReturnType<typeof httpGet>> {
  return new Promise((resolve, reject) => {
    const request = httpGet(address, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response
        .setEncoding("utf8")
        .on("data", heard)
        .on("end", ended)
        .on("error", () => {});
      resolve(request);
    });
    request.on("error", reject);
  });
}

function eventsIn(text: string): readonly TabEvent[] {
  return text.split("\n\n").flatMap((block) => {
    const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
    return name === undefined || data === undefined ? [] : [{ name, data }];
  });
}
