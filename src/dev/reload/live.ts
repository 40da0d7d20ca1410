import { randomBytes } from "node:crypto";
import type { Keeper } from "../keeper.ts";
import { type Answer, file, plain } from "../serve/answer.ts";
import { isPage } from "../serve/content-type.ts";
import type { Question } from "../serve/refuse.ts";
import { requestedPath } from "../serve/requested-path.ts";
import { pageAt } from "../serve/shelf.ts";
import type { ClientFiles } from "./client-files.ts";
import { dress } from "./dress.ts";
import { type Fingerprint, fingerprint, printFingerprint } from "./fingerprint.ts";
import { type Editor, mistakesOf } from "./mistakes.ts";
import type { News, Tab } from "./tabs.ts";

/** How the pages of a site are made to follow it. */
export interface Live {
  /** The file of our own that a request asks for, the tab that wants to listen, or null when it is about the site. */
  own(question: Question): Answer | { readonly tab: Tab } | null;
  /** An answer as it is sent: pages with the script that follows changes. */
  dressed(answer: Answer): Answer;
  /** What is shown while there is no good site. */
  empty(): Answer;
  news(): News;
}

/** What the pages follow, with what, and how mistakes are shown; `root` is the absolute path of the site's folder. */
export interface Following {
  readonly keeper: Keeper;
  readonly client: ClientFiles;
  readonly root: string;
  readonly editor: Editor;
}

/** The overlay knows it by its mark. */
const emptyPage =
  '<!doctype html>\n<html lang="en" data-offprint-empty>\n<head><title>Offprint</title></head>\n</html>\n';

/** Our own files lie under a path nobody can guess, so that no other page can listen in. */
export function createLive({ keeper, client, root, editor }: Following): Live {
  const folder = `/.offprint/${randomBytes(12).toString("hex")}/`;

  function printOf(html: string): Fingerprint {
    return fingerprint(html, keeper.copies());
  }

  function nowAt(address: string): Fingerprint {
    const site = keeper.siteNow(address);
    const page = site?.files.get(pageAt(site, address));
    const html = site === null ? emptyPage : page !== undefined && "text" in page ? page.text : "";
    return printOf(html);
  }

  return {
    own({ method, target }) {
      if (!target.startsWith(folder)) return null;
      const name = target.slice(folder.length);
      if (method === "GET" && name.startsWith("events?"))
        return { tab: tabOf(new URLSearchParams(name.slice("events?".length))) };
      const text = client.get(name);
      return text === undefined ? plain(404) : file(200, name, { text });
    },
    dressed(answer) {
      const { path, served } = answer;
      if (!isPage(path) || !("text" in served)) return answer;
      const seen = printFingerprint(printOf(served.text));
      return { ...answer, served: { text: dress(served.text, { src: `${folder}client.js`, seen }) } };
    },
    empty: () => file(500, "index.html", { text: emptyPage }),
    news: () => ({ now: nowAt, mistakes: JSON.stringify(mistakesOf(keeper.problems(), root, editor)) }),
  };
}

function tabOf(query: URLSearchParams): Tab {
  return { address: requestedPath(query.get("at") ?? "") ?? "/", seen: query.get("seen") ?? "" };
}
