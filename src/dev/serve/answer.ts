import { contentType } from "./content-type.ts";
import { type Question, refusalOf } from "./refuse.ts";
import { requestedPath } from "./requested-path.ts";
import { findIn, type Late, type Served, type Shelf } from "./shelf.ts";

/** What to say to a request: a status, headers, and what to send. */
export interface Answer<File extends Served | Late = Served> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The path decides on packing; it is of our own, never of the request. */
  readonly path: string;
  readonly served: File;
}

/** Nothing is kept by the browser, guessed about, or lent to other sites. */
const always = {
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

const words: Readonly<Record<number, string>> = {
  400: "This is not an address.",
  403: "This is for this machine alone.",
  404: "There is nothing at this address.",
  405: "There is only something to read here.",
};

/** The answer to a request over a site: `names` are those that we are called by. Nothing of the request is repeated in it. */
export function answer<File extends Served | Late>(
  question: Question,
  shelf: Shelf<File>,
  names: ReadonlySet<string>,
): Answer<File | Served> {
  const refused = refusalOf(question, names);
  if (refused !== null) return plain(refused, refused === 405 ? { Allow: "GET, HEAD" } : {});
  const path = requestedPath(question.target);
  if (path === null) return plain(400);
  const found = findIn(shelf, path);
  if (found.kind === "elsewhere") return plain(301, { Location: found.address });
  if (found.kind === "file") return file(200, found.path, found.served);
  const page = shelf.files.get("404.html");
  return page === undefined ? plain(404) : file(404, "404.html", page);
}

/** A file as it is sent. */
export function file<File extends Served | Late>(status: number, path: string, served: File): Answer<File> {
  return { status, headers: { ...always, "Content-Type": contentType(path) }, path, served };
}

/** An answer with its file made, or with the reason why there is none. */
export async function made({ served, ...rest }: Answer<Served | Late>): Promise<Answer> {
  if (!("later" in served)) return { ...rest, served };
  const finished = await served.later();
  return "bytes" in finished ? { ...rest, served: finished } : plain(404, {}, finished.reason);
}

/** A few words instead of a file. */
export function plain(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  said = words[status] ?? "",
): Answer {
  const { headers: usual, ...text } = file(status, "answer.txt", { text: `${said}\n` });
  return { ...text, headers: { ...usual, ...headers } };
}
