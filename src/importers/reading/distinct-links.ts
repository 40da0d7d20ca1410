import { homeOf } from "../../schema/content/profile-homes.ts";
import { distinctNames } from "./distinct-names.ts";
import { wholeAddress } from "./web-address.ts";

/** What a link is called, and where it leads. */
export type Link = readonly [label: string, value: string];

/** Links by label; of two with one label the second has a number behind it, and its whole address. */
export function distinctLinks(pairs: readonly Link[]): Readonly<Record<string, string>> {
  const links = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
  const labels = distinctNames(links.map(([label]) => label));
  return Object.fromEntries(
    links.map(([label, value], index) => {
      const own = labels[index] ?? label;
      return [own, own === label ? value : addressOf(label, value)];
    }),
  );
}

function addressOf(label: string, value: string): string {
  const account = /^@?([^@/:]+)@([^@/:]+)$/.exec(value);
  if (label === "mastodon" && account) return `https://${account[2]}/@${account[1]}`;
  return wholeAddress(value) ?? `${homeOf(label) ?? ""}${value}`;
}
