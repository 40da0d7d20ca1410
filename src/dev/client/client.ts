import { showMistakes } from "./overlay.ts";
import { restyle } from "./restyle.ts";

/** Follows the site in `offprint dev`: the one script that is not in the site as it is built. */
const here = document.querySelector<HTMLElement>("script[data-offprint]");
let seen = here?.dataset["offprint"] ?? "";
let mistakes = "[]";
let source: EventSource | null = null;
const second = 1000;

/** Browsers keep few connections to one host, so a page that nobody sees lets go of its own. */
function follow(): void {
  source?.close();
  source = null;
  if (document.visibilityState === "hidden") return;
  const address = new URL("events", import.meta.url);
  address.search = new URLSearchParams({ at: location.pathname, seen }).toString();
  source = new EventSource(address);
  source.addEventListener("mistakes", ({ data }) => {
    if (data !== mistakes) showMistakes(JSON.parse(data));
    mistakes = data;
  });
  source.addEventListener("reload", reload);
  source.addEventListener("css", ({ data }) => {
    seen = data;
    restyle().catch(reload);
  });
  source.addEventListener("error", () => {
    if (source?.readyState === EventSource.CLOSED) setTimeout(awaitServer, second);
  });
}

function reload(): void {
  source?.close();
  location.reload();
}

/** The server was started again, and does not know the addresses of the one before: the page itself does. */
async function awaitServer(): Promise<void> {
  try {
    await fetch(location.href, { method: "HEAD", cache: "no-store" });
    location.reload();
  } catch {
    setTimeout(awaitServer, second);
  }
}

document.addEventListener("visibilitychange", follow);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) follow();
});
follow();
