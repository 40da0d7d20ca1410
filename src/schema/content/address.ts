import type * as z from "zod";
import { fault } from "./fault.ts";
import { plainText } from "./text.ts";

/**
 * Where a link leads, as written and found harmless: a web address, `mailto:`, `tel:`, or a path in this site.
 * Marked by `kind`, so that reading can collect every link and picture of an entry to check that its target exists.
 */
export interface Address {
  readonly kind: "address" | "picture";
  readonly url: string;
}

const schemes = new Set(["http", "https", "mailto", "tel"]);

/** A link an author gives by hand. `javascript:` and its kin are refused (WHATWG URL: anything before the first colon is a scheme). */
export const address = plainText.transform((written, ctx): Address => {
  checkAddress(written, ctx);
  return { kind: "address", url: written };
});

/** Tells what makes a text no harmless address. */
export function checkAddress(written: string, ctx: z.core.ParsePayload<string>): void {
  const flaw = flawOf(written);
  if (flaw) fault(ctx, ...flaw);
}

/** The first thing wrong with an address: rule, message and hint. */
function flawOf(written: string): readonly [string, string, string] | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme && !schemes.has(scheme))
    return [
      "unsafe-link",
      `"${scheme}:" links are not allowed`,
      "use https://, mailto: or a path in this site",
    ];
  if (/[\s<>"\\\p{Cc}]/u.test(written))
    return [
      "invalid-link",
      "is not an address: it holds a space, a quote or a backslash",
      withoutBlanks(written),
    ];
  if (/^www\./i.test(written))
    return ["invalid-link", "is not an address: https:// is missing", `did you mean "https://${written}"?`];
  if (scheme?.startsWith("http") && !URL.canParse(written))
    return ["invalid-link", "is not a web address", "a web address looks like https://example.org/paper"];
  if (!scheme && written.split(/[/?#]/).includes(".."))
    return [
      "invalid-link",
      "leads out of the site",
      "give the path from the top of the site, such as /files/paper.pdf",
    ];
  return null;
}

/** What to write for an address with characters no address has (RFC 3986, section 2). */
function withoutBlanks(written: string): string {
  if (/[<>"\p{Cc}]/u.test(written)) return "an address has no quotes, angle brackets or line ends";
  return `did you mean "${written.replaceAll("\\", "/").replace(/\s/gu, "%20")}"?`;
}

/** An address of this site that pages can have: `/about/`, `/cv/`, `/old-name.html`. */
export const sitePath = plainText.transform((written, ctx): string => {
  const path = written.startsWith("/") ? written : `/${written}`;
  if (
    !/^(\/[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*)*\/?$/u.test(path) ||
    new TextEncoder().encode(path).length > 200
  )
    fault(
      ctx,
      "invalid-path",
      "is not a path a page can have",
      "use letters, digits, - and _ between slashes, such as /about/",
    );
  return path.normalize("NFC");
});
