import { type Draft, oneOrMore, said } from "../draft/draft.ts";
import { distinctLinks, type Link } from "../reading/distinct-links.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, itemsOf, keysOf, textAt, textsAt } from "../reading/node.ts";
import { pictureAt } from "../reading/picture-at.ts";
import { ownLink, profileLink } from "../reading/profile-links.ts";
import { richAt } from "../reading/rich-text.ts";
import { addressAt, emailAt } from "../reading/web-address.ts";
import { languageOf } from "./language-of.ts";
import { type ReadSection, sectionOf } from "./section-of.ts";

/** Whether a file is RenderCV's: it tells everything below the key `cv` (rendercv/rendercv, schema.json). */
export function isRenderCv(root: Node): boolean {
  const cv = childOf(root, "cv");
  return cv !== null && ["name", "sections"].some((key) => keysOf(cv).includes(key));
}

/** Words that RenderCV is told to print in bold. */
export function boldKeywords(root: Node): readonly string[] {
  const settings = childOf(root, "settings") ?? childOf(root, "rendercv_settings");
  return settings === null ? [] : textsAt(settings, "bold_keywords");
}

/** What a RenderCV file says, but for its looks. */
export function renderCv(root: Node): Draft {
  const cv = childOf(root, "cv") ?? root;
  const isEnglish = languageOf(root) === "en";
  const sections = childOf(cv, "sections");
  const read =
    sections === null
      ? []
      : keysOf(sections).flatMap((title) => {
          const section = childOf(sections, title);
          return section === null ? [] : [sectionOf(title, section, isEnglish)];
        });
  return {
    language: languageOf(root),
    profile: profileOf(cv, read),
    about: read.flatMap(({ about }) => about),
    sections: read.flatMap(({ section }) => section ?? []),
    lists: together(read.flatMap(({ list }) => list ?? [])),
    papers: read.flatMap(({ papers }) => papers),
  };
}

/** Lists of one name in one, as "Awards" and "awards" would be. */
function together(lists: readonly NonNullable<ReadSection["list"]>[]): Draft["lists"] {
  const names = [...new Set(lists.map(({ name }) => name))];
  const itemsIn = (name: string) => lists.flatMap((list) => (list.name === name ? list.items : []));
  return Object.fromEntries(names.map((name) => [name, itemsIn(name)]));
}

function profileOf(cv: Node, sections: readonly ReadSection[]): Draft["profile"] {
  const name = textAt(cv, "name");
  return said({
    name,
    spellings: spellings(name, sections),
    role: richAt(cv, "headline", "label"),
    photo: pictureAt(childOf(cv, "photo")),
    email: oneOrMore(itemsOf(childOf(cv, "email")).flatMap(emailAt)),
    phone: textsAt(cv, "phone")
      .map((phone) => phone.replace(/^tel:/i, ""))
      .join(", "),
    location: richAt(cv, "location"),
    links: distinctLinks([...websites(cv), ...accounts(cv), ...connections(cv)]),
  });
}

/** How papers write the one name in them that stands out, which RenderCV advises for one's own. */
function spellings(name: string | null, sections: readonly ReadSection[]): readonly string[] {
  const own = sections.flatMap(({ papers }) =>
    papers.flatMap(({ emphasised }) => (emphasised.length === 1 ? emphasised : [])),
  );
  return [...new Set(own)].filter((spelling) => spelling !== name);
}

function websites(cv: Node): readonly Link[] {
  const found = itemsOf(childOf(cv, "website")).flatMap((item) => {
    const url = addressAt(item);
    return url === null ? [] : [{ item, url }];
  });
  return found.flatMap(({ item, url }, index) => ownLink(index === 0 ? "website" : null, url, item));
}

function accounts(cv: Node): readonly Link[] {
  return itemsOf(childOf(cv, "social_networks")).flatMap((node) => {
    const network = textAt(node, "network");
    if (network === null) return [];
    return profileLink({ network, username: textAt(node, "username"), url: textAt(node, "url") }, node);
  });
}

/** Links of the author's own words. */
function connections(cv: Node): readonly Link[] {
  return itemsOf(childOf(cv, "custom_connections")).flatMap((node) => {
    const url = addressAt(childOf(node, "url"));
    return url === null ? [] : ownLink(textAt(node, "placeholder"), url, node);
  });
}
