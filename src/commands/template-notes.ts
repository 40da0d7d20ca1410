/** What the templates are that do not say it in their first line. */
const notes: Readonly<Record<string, string>> = {
  layout: "What is around every page: head, menu, profile, foot.",
  home: "The home page, section by section.",
  publications: "The list of all papers.",
  publication: "The page of a paper.",
  collection: "The list of a collection: news, talks, teaching, …",
  entry: "The page of a talk, a course, a project or a post.",
  page: "Any other page.",
  "not-found": "The page for addresses nothing is at.",
  "partials/badges": "Award and status of a paper.",
  "partials/date": "A date, as exact as it was written.",
  "partials/head": "What pages tell browsers and search engines.",
  "partials/interests": "Research interests.",
  "partials/lang": "The language of a text that is not in that of the page.",
  "partials/name": "Your name, in every script it has.",
  "partials/open-graph": "What pages tell those who share them.",
  "partials/short-date": "A date in few letters.",
};

/** What a template is, in one line: what its opening comment says, if it has one. */
export function aboutTemplate(name: string, text: string): string {
  const comment =
    /^\{%-?\s*comment\s*-?%\}(.*?)\{%-?\s*endcomment/s.exec(text) ??
    /^\/\*(.*?)\*\//s.exec(text) ??
    /^\/\/(.*)/.exec(text);
  return notes[name] ?? (comment?.[1] ?? "").replace(/\s+/g, " ").trim();
}
