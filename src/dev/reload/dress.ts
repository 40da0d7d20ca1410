const meta = /<meta\b[^>]*\bhttp-equiv=["']?Content-Security-Policy\b[^>]*>/gi;

/** The script that reloads pages: where it is, and what the page tells it of itself. */
export interface Client {
  readonly src: string;
  readonly seen: string;
}

/**
 * A page as `dev` shows it: with one more script at the end of its head, and a policy that lets this script run and
 * listen. All else stays as it was built.
 */
export function dress(html: string, { src, seen }: Client): string {
  const script = `<script type="module" src="${src}" data-offprint="${seen}"></script>`;
  const open = html.replace(meta, (tag) =>
    tag.replace(/(\bcontent=")([^"]*)(")/i, (_, before: string, words: string, after: string) => {
      return before + loosen(words) + after;
    }),
  );
  const head = open.search(/<\/head>/i);
  const at = head < 0 ? open.length : head;
  return open.slice(0, at) + script + open.slice(at);
}

/** A policy that allows scripts and connections of the site itself besides all else (Content Security Policy Level 3). */
function loosen(words: string): string {
  const directives = words.split(";").map((words) => words.trim().split(/\s+/));
  const sources = (name: string) => directives.find(([first]) => first === name)?.slice(1);
  const others = directives.filter(([name]) => name !== "script-src" && name !== "connect-src");
  const own = ["script-src", "connect-src"].map((name) => {
    const before = sources(name) ?? sources("default-src") ?? [];
    return [name, "'self'", ...before.filter((source) => source !== "'none'" && source !== "'self'")];
  });
  return [...others, ...own].map((words) => words.join(" ")).join(";");
}
