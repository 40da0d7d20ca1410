const fenced = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm;
const comment = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;
const code = /`{1,3}[^`\n]+`{1,3}/g;
const formula = /\$\$[^$]*\$\$|(?<![\\$])\$[^$\n]+\$/g;

/**
 * A Markdown text in which code, maths and comments are spaces; lines and offsets stay. Only for finding the place of
 * what is known to be visible.
 */
export function masked(text: string): string {
  return [fenced, comment, code, formula].reduce((rest, hiding) => rest.replace(hiding, blank), text);
}

/** The same for comments alone. */
export function withoutComments(text: string): string {
  return text.replace(comment, blank);
}

function blank(piece: string): string {
  return piece.replace(/[^\n]/g, " ");
}
