/** The tags that part a block, for every tag that opens one. */
export const blocks: ReadonlyMap<string, readonly string[]> = new Map([
  ["if", ["elsif", "else"]],
  ["unless", ["elsif", "else"]],
  ["case", ["when", "else"]],
  ["for", ["else"]],
  ["capture", []],
]);

/** Blocks whose inside is not read. */
export const unread = ["comment", "raw"];
/** Tags that stand alone. */
export const single = ["assign", "break", "continue", "render", "#"];

/** The names of all tags there are. */
export const tagNames: readonly string[] = [...blocks.keys(), ...unread, ...single];

/** What to write instead of a tag that Liquid has elsewhere. */
export const instead: ReadonlyMap<string, string> = new Map([
  [
    "include",
    'write "render", and name what the partial needs: {% render "partials/author", author: author %}',
  ],
  ["layout", "the page is put into the template layout by itself"],
  ["block", "the page is put into the template layout by itself"],
  ["tablerow", 'write <table>, and "for" around its rows'],
  ["cycle", "choose by forloop.index, or in the style sheet with :nth-child()"],
  ["increment", "count with {% assign n = n | plus: 1 %}"],
  ["decrement", "count with {% assign n = n | minus: 1 %}"],
  ["liquid", "write each of its lines as a tag of its own"],
  ["echo", "write {{ … }}"],
]);
