import { createHash } from "node:crypto";

/**
 * What a browser shows, told in a few letters: `whole` differs with every difference, `bones` with all but those in
 * style sheets and in the policy's words about them.
 */
export interface Fingerprint {
  readonly whole: string;
  readonly bones: string;
}

/** The fingerprint of a page; `beside` stands for all files that it may show. */
export function fingerprint(html: string, beside: string): Fingerprint {
  const bones = html
    .replace(/(<style\b[^>]*>)[\s\S]*?(<\/style>)/gi, "$1$2")
    .replace(/style-src [^;"]*/g, "style-src");
  return { whole: hash(html + beside), bones: hash(bones + beside) };
}

/** The form in which a page bears its fingerprint. */
export function printFingerprint({ whole, bones }: Fingerprint): string {
  return `${whole}.${bones}`;
}

/** What a page with this printed fingerprint has to do to become `now`. */
export function stepTo(now: Fingerprint, seen: string): "nothing" | "css" | "reload" {
  const [whole, bones] = seen.split(".", 2);
  if (whole === now.whole) return "nothing";
  return bones === now.bones ? "css" : "reload";
}

function hash(text: string): string {
  return createHash("sha1").update(text).digest("base64url").slice(0, 12);
}
