import type { Problem } from "../../problem/problem.ts";
import { exchange } from "../../text-changes.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { isPrivateHost } from "./private-host.ts";
import { isSecureHost } from "./secure-hosts.ts";
import { type WrittenLink, writtenLinks } from "./written-links.ts";

/** What the author's links say by themselves: `insecure-link`, `private-address`, `vague-link`, and `unfinished-text` where the address is a mere "#". */
export function linkFaults(desk: Desk): readonly Problem[] {
  return writtenLinks(desk).flatMap((link) => [...addressFaults(link), ...labelFaults(link)]);
}

function addressFaults(link: WrittenLink): readonly Problem[] {
  if (link.url === "#" && link.label === null)
    return [
      remark(link, "unfinished-text", {
        message: "this link leads nowhere yet",
        hint: "write its address, or remove it",
      }),
    ];
  const host = hostOf(link.url);
  if (host === null) return [];
  if (isPrivateHost(host))
    return [
      remark(link, "private-address", {
        message: `"${link.url}" leads to a computer only you can reach`,
        hint: "write the address others can use",
      }),
    ];
  if (!/^http:/i.test(link.url) || !isSecureHost(host)) return [];
  return [
    remark(link, "insecure-link", {
      message: `${host} answers at https://`,
      hint: `write ${link.url.replace(/^http:/i, "https:")}`,
      fix: exchange(link.source.text, link, link.url, link.url.replace(/^http:/i, "https:")),
    }),
  ];
}

/** The host of a web address, in small letters; null of any other. */
export function hostOf(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}

const vague = new Set(
  [
    "here",
    "click here",
    "click",
    "this link",
    "这里",
    "这儿",
    "此处",
    "点击这里",
    "點擊這裡",
    "這裡",
    "こちら",
    "여기",
    "hier",
    "klicken Sie hier",
    "ici",
    "cliquez ici",
    "aquí",
    "haga clic aquí",
  ].map((words) => words.toLowerCase()),
);

function labelFaults(link: WrittenLink): readonly Problem[] {
  const words = link.label?.toLowerCase().replace(/[\s.!。！]+$/u, "");
  if (link.kind !== "link" || words === undefined || !vague.has(words)) return [];
  return [
    remark(link, "vague-link", {
      message: `a link that says "${link.label}" does not say where it leads`,
      hint: "let the link stand on the words that name its target",
    }),
  ];
}
