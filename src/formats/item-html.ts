import type { CompanionView, Item, PointView } from "../schema/view/item.ts";
import type { ImageView } from "../schema/view/text.ts";
import type { Words } from "../schema/words.ts";
import { xml } from "./xml.ts";

/** All that a page says of an item but its title and date, as HTML for readers that know no styles. */
export function itemHtml(item: Item, words: Words): string {
  const { role, organisation, place, people, image, summary, text, points, papers, links, body } = item;
  const line = [role?.html, organisation?.html, place?.html, ...people.map((one) => companion(one, words))];
  const parts = [
    paragraph(line.filter((part) => part !== undefined).join(words.comma)),
    image ? `<p>${picture(image)}</p>` : "",
    paragraph(summary?.html ?? ""),
    paragraph(text?.html ?? ""),
    bullets(points),
    list(papers.map(({ address, title }) => `<a href="${xml(address)}">${title.html}</a>`)),
    body?.html ?? "",
    paragraph(links.map(({ url, label }) => `<a href="${xml(url)}">${xml(label)}</a>`).join(words.comma)),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function picture({ kind, src, alt }: ImageView): string {
  return kind === "film"
    ? `<video src="${xml(src)}" aria-label="${xml(alt)}" controls></video>`
    : `<img src="${xml(src)}" alt="${xml(alt)}">`;
}

function paragraph(html: string): string {
  return html === "" ? "" : `<p>${html}</p>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function bullets(points: readonly PointView[]): string {
  return list(points.map(({ text, points: inner }) => text.html + bullets(inner)));
}

function companion({ role, names, url }: CompanionView, { colon }: Words): string {
  const name = xml(names.map(({ text }) => text).join(" "));
  const before = role === null ? "" : `${xml(role)}${role.includes(colon) ? "" : " "}`;
  return before + (url === null ? name : `<a href="${xml(url)}">${name}</a>`);
}
