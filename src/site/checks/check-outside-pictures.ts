import type { References } from "../../parse/entry.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";

type Linking = Pick<References, "links" | "source">;

/**
 * Pictures and films that pages get from another host than the site's own, by its `address`: it learns of every visitor,
 * and may change or lose them. Links to elsewhere are asked for by those who follow them, and no matter of this.
 */
export function checkOutsidePictures(
  writings: readonly Linking[],
  address: string | null,
): readonly Problem[] {
  const own = address === null ? null : new URL(address).host;
  return writings.flatMap(({ links, source }) =>
    links.flatMap((link) => {
      const host = link.kind === "image" ? hostOf(link.url) : null;
      if (host === null || host === own) return [];
      const message = `whoever opens the page gets this file from ${host}, which learns of it`;
      const hint = `download it into public/, and write ${nameOf(link.url)}`;
      return [problemAt(source, link, { level: "warning", rule: "outside-picture", message, hint })];
    }),
  );
}

/** The host of an address that has one; null for a path in this site. */
function hostOf(url: string): string | null {
  const whole = url.startsWith("//") ? `https:${url}` : url;
  return /^https?:/i.test(whole) && URL.canParse(whole) ? new URL(whole).host : null;
}

/** What a file from elsewhere could be called; an address without an ending tells no more than that it is a picture. */
function nameOf(url: string): string {
  const name = /[^/]*$/.exec(url.replace(/[?#].*$/s, ""))?.[0] ?? "";
  return /^[\w.~-]+\.[a-z][a-z0-9]{1,4}$/i.test(name) ? `/${name}` : "its name";
}
