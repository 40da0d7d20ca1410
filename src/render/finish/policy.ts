import { createHash } from "node:crypto";
import { readAttributes, tagsOf, valueText } from "../../html-tags.ts";

/** What a template prints where the policy of its page will stand. */
export const policyMark = "offprint-policy";

const inline = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/**
 * Puts the Content Security Policy of a page in the place its templates keep for it: what stands in the page may run and
 * style it (by its hash), files come from the site itself, and pictures from the hosts whose pictures the author shows.
 * Source: Content Security Policy Level 3, W3C.
 */
export function withPolicy(html: string): string {
  return html.includes(policyMark) ? html.replace(policyMark, () => policyOf(html)) : html;
}

function policyOf(html: string): string {
  const found = [...html.matchAll(inline)];
  const hosts = remoteHosts(html);
  const files = ["'self'", ...hosts].join(" ");
  return [
    "default-src 'none'",
    "connect-src 'self'",
    `img-src ${files} data:`,
    `media-src ${files}`,
    "font-src 'self'",
    `style-src ${hashesOf(found, "style")}`,
    `script-src ${hashesOf(found, "script")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(";");
}

function hashesOf(inlines: readonly RegExpExecArray[], element: "style" | "script"): string {
  const own = inlines.filter(([, name]) => name?.toLowerCase() === element);
  const hashes = own.map(
    ([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return hashes.length === 0 ? "'none'" : [...new Set(hashes)].join(" ");
}

/** The origins of pictures and films from elsewhere, sorted. */
function remoteHosts(html: string): readonly string[] {
  if (!/(?:src|poster)\s*=\s*["']?(?:https?:)?\/\//i.test(html)) return [];
  const sources = [...tagsOf(html)].flatMap(({ nameEnd }) =>
    readAttributes(html, nameEnd)
      .filter(({ name }) => name === "src" || name === "poster")
      .map((one) => valueText(html, one)),
  );
  const origins = sources.map((url) => /^(?:https?:)?\/\/[^/?#'"\s;,]+/i.exec(url)?.[0] ?? "");
  return [...new Set(origins.filter((origin) => origin !== ""))].map(asOrigin).sort();
}

/** An origin as policies write it, in ASCII. */
function asOrigin(written: string): string {
  const origin = written.startsWith("//") ? `https:${written}` : written;
  return URL.canParse(origin) ? new URL(origin).origin : origin;
}
