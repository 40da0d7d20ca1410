import type { IncomingMessage, ServerResponse } from "node:http";
import type { BuildOptions } from "../build.ts";
import type { MakePdf } from "../pdf/pdf.ts";
import { createKeeper, type Keeper, type Round } from "./keeper.ts";
import { createReader } from "./read-again.ts";
import type { ClientFiles } from "./reload/client-files.ts";
import { createLive, type Live } from "./reload/live.ts";
import type { Editor } from "./reload/mistakes.ts";
import { createTabs, type Tabs } from "./reload/tabs.ts";
import { answer, made } from "./serve/answer.ts";
import { type Deaf, listen, type Wish } from "./serve/listen.ts";
import { namesOf } from "./serve/names.ts";
import { refusalOf } from "./serve/refuse.ts";
import { requestedPath } from "./serve/requested-path.ts";
import { send } from "./serve/send.ts";
import { whenQuiet } from "./watch/quiet.ts";
import { watchSite } from "./watch/watch-site.ts";

/** What to work on, and how. */
export interface DevOptions {
  /** The real path of the site's folder. */
  readonly root: string;
  /** The folder of the templates that come with the program. */
  readonly packageTemplates: string;
  readonly build: BuildOptions;
  readonly wish: Wish;
  readonly editor: Editor;
  readonly client: ClientFiles;
  /** Makes PDFs when somebody asks for one. */
  readonly makePdf: MakePdf;
}

/** Who is told of what happens. */
export interface Listener {
  readonly listening: (port: number) => void;
  readonly built: (round: Round) => void;
  /** Changes cannot be noticed (`code` is the system's), so the folder is looked at every second. */
  readonly unwatched: (code: string) => void;
  /** Something was thrown, which is our bug; the site stays as it was. */
  readonly failed: (error: unknown) => void;
}

/** A command that goes on until it is stopped. */
export interface Running {
  /** Is done when the port is free. */
  readonly stop: () => Promise<void>;
}

/** Builds a site, serves it from memory, and does so again whenever its folder changes. */
export async function startDev(options: DevOptions, listener: Listener): Promise<Running | Deaf> {
  const { root, packageTemplates, wish, editor, client } = options;
  const tabs = createTabs();
  const keeper = createKeeper({
    read: createReader(root, packageTemplates),
    options: options.build,
    makePdf: options.makePdf,
    watched: () => tabs.addresses(),
    renewed: () => tabs.tell(live.news()),
    told: listener.built,
  });
  const live = createLive({ keeper, client, root, editor });
  const server = await listen(handler({ keeper, live, tabs, names: namesOf(wish.host) }, listener), wish);
  if ("code" in server) return server;
  listener.listening(server.port);
  const watching = keepLooking(root, keeper, listener);
  return {
    async stop() {
      watching.stop();
      tabs.closeAll();
      await server.close();
    },
  };
}

interface Desk {
  readonly keeper: Keeper;
  readonly live: Live;
  readonly tabs: Tabs;
  readonly names: ReadonlySet<string>;
}

function handler(desk: Desk, { failed }: Listener) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    respond(desk, request, response).catch((error: unknown) => {
      failed(error);
      response.destroy();
    });
  };
}

async function respond(
  { keeper, live, tabs, names }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "", url: target = "", headers } = request;
  const question = { method, target, headers };
  const exchange = { request, response };
  const isWelcome = refusalOf(question, names) === null;
  const own = isWelcome ? live.own(question) : null;
  if (own !== null && "tab" in own) return tabs.open(own.tab, response, live.news());
  if (own !== null) return send(own, exchange);
  const path = isWelcome ? requestedPath(target) : null;
  const site = path === null ? keeper.siteNow("/") : await keeper.siteFor(path);
  if (site === null && path !== null) return send(live.dressed(live.empty()), exchange);
  send(live.dressed(await made(answer(question, site ?? nothing, names))), exchange);
}

const nothing = { base: "/", files: new Map() };

const second = 1000;

/** Looks at the folder now, and whenever something may have changed in it. */
function keepLooking(root: string, keeper: Keeper, { unwatched, failed }: Listener) {
  let timer: NodeJS.Timeout | undefined;
  const changes = whenQuiet(() => {
    watch.renew();
    keeper.refresh().catch(failed);
  });
  const watch = watchSite(root, {
    changed: changes.call,
    failed(code) {
      if (timer !== undefined) return;
      unwatched(code);
      timer = setInterval(changes.call, second);
    },
  });
  watch.renew();
  keeper.refresh().catch(failed);
  return {
    stop() {
      clearInterval(timer);
      changes.cancel();
      watch.close();
    },
  };
}
