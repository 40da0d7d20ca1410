import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { errorCode } from "../../disk/error-code.ts";
import { authored, folderId, foldersOf } from "./folders.ts";

/** A site that is watched. */
export interface Watch {
  /** Watches the folders there are now. To be called before each reading, so that nothing slips in between. */
  renew(): void;
  close(): void;
}

/** What to do when something may have changed, and when folders cannot be watched (`code` is the system's: "ENOSPC"). */
export interface WatchEvents {
  readonly changed: () => void;
  readonly failed: (code: string) => void;
}

interface Watched {
  readonly id: string;
  readonly watcher: FSWatcher;
}

/**
 * Watches a site's folder, one plain watcher a folder: Node's recursive one goes deaf on Linux after a file was
 * replaced (nodejs/node#48437). An event only says that it is time to look again, so none needs to be understood.
 * The site's folder and the one around it are watched for the coming and going of what lies in them.
 */
export function watchSite(root: string, { changed, failed }: WatchEvents): Watch {
  const watched = new Map<string, Watched>();

  function renew(): void {
    for (;;) {
      const wanted = new Map([...foldersOf(root), ...around(root)]);
      for (const [path, { id }] of watched) if (wanted.get(path) !== id) forget(path);
      const added = [...wanted].filter(([path]) => !watched.has(path));
      if (added.filter(([path, id]) => add(path, id)).length === 0) return;
    }
  }

  /** Whether it is watched now; what was put into a folder before that has to be looked for once more. */
  function add(path: string, id: string): boolean {
    try {
      const watcher = watch(path, { persistent: true }, (_, name) => {
        if (concerns(path, name, root)) changed();
      });
      watcher.on("error", () => {
        forget(path);
        changed();
      });
      watched.set(path, { id, watcher });
      return true;
    } catch (error) {
      const code = errorCode(error) ?? String(error);
      if (code !== "ENOENT") failed(code);
      return false;
    }
  }

  function forget(path: string): void {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  }

  return {
    renew,
    close() {
      for (const path of [...watched.keys()]) forget(path);
    },
  };
}

/** The site's folder, and the one it lies in. */
function around(root: string): readonly (readonly [string, string])[] {
  return [dirname(root), root].flatMap((path) => {
    const id = folderId(path);
    return id === null ? [] : [[path, id] as const];
  });
}

/** Beside the authored folders much may happen that is none of ours: the output is written, other projects change. */
function concerns(folder: string, name: string | null, root: string): boolean {
  if (name === null) return true;
  if (folder === root) return authored.includes(name);
  return folder !== dirname(root) || name === basename(root);
}
