import { walkFiles } from "../disk/read/walk-files.ts";
import { ownFolder } from "../output-path.ts";
import type { Running } from "./dev.ts";
import { answer } from "./serve/answer.ts";
import { type Deaf, listen, type Wish } from "./serve/listen.ts";
import { namesOf } from "./serve/names.ts";
import { send } from "./serve/send.ts";
import { type Served, type Shelf, shelfOf } from "./serve/shelf.ts";

/** A site that was built: the real path of its folder, and the path it was built to live under. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** Serves a built site as a static host would; `listening` is told the port. */
export async function startPreview(
  site: BuiltSite,
  wish: Wish,
  listening: (port: number) => void,
): Promise<Running | Deaf> {
  const names = namesOf(wish.host);
  const shelf = keptFor(second, () => filesIn(site));
  const server = await listen((request, response) => {
    const { method = "", url: target = "", headers } = request;
    try {
      send(answer({ method, target, headers }, shelf(), names), { request, response }, true);
    } catch {
      // The site is being built again, and a file went away between two looks at it.
      response.destroy();
    }
  }, wish);
  if ("code" in server) return server;
  listening(server.port);
  return { stop: server.close };
}

/** Every file under the folder but our own; what a link leads to outside of it is not there. */
function filesIn({ folder, base }: BuiltSite): Shelf<Served> {
  const rules = { root: folder, skip: (name: string) => name === ownFolder, refuse: () => null };
  const files = walkFiles(folder, "site", rules).value;
  return shelfOf(
    base,
    files.map(({ path, from }) => ({ path: path.slice("site/".length), copy: from })),
  );
}

const second = 1000;

/** The site may be built again meanwhile, so its list of files is made anew once it has that age in milliseconds. */
function keptFor<T>(age: number, make: () => T): () => T {
  let kept: { readonly value: T; readonly at: number } | null = null;
  return () => {
    const at = performance.now();
    kept = kept === null || at - kept.at > age ? { value: make(), at } : kept;
    return kept.value;
  };
}
