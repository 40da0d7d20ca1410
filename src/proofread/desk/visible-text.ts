import { readable } from "../../readable.ts";

const unread = /<(pre|code|kbd|samp|math|script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const blockEnd =
  /<\/?(?:p|li|ul|ol|h[1-6]|div|blockquote|t[dhr]|table|d[ltd]|br|hr|section|figure|figcaption)\b[^>]*>/g;

/** What readers of HTML see as words: code and maths are left out (`␀` stands for them), blocks are lines. */
export function visibleText(html: string): string {
  const words = html
    .replace(unread, hidden)
    .replace(/\n/g, " ")
    .replace(blockEnd, "\n")
    .replace(/<[^>]*>/g, "");
  return readable(words);
}

/** Stands for what is no text. */
const hidden = "\u2400";
