import { type Draft, oneOrMore, said } from "../draft/draft.ts";
import { distinctLinks, type Link } from "../reading/distinct-links.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, itemsOf, textAt, textsAt } from "../reading/node.ts";
import { pictureAt } from "../reading/picture-at.ts";
import { ownLink, profileLink } from "../reading/profile-links.ts";
import { richAt, richText, richTexts } from "../reading/rich-text.ts";
import { addressAt, emailAt } from "../reading/web-address.ts";

/** Who a JSON Resume is about; some keys are of the schema's earlier versions, some Offprint's own. */
export function profileOf(basics: Node): Draft["profile"] {
  return said({
    name: textAt(basics, "name"),
    spellings: textsAt(basics, "alternateNames"),
    pronouns: textAt(basics, "pronouns"),
    role: richAt(basics, "label"),
    affiliations: richTexts(childOf(basics, "affiliations")),
    status: richAt(basics, "status"),
    photo: pictureAt(childOf(basics, "image") ?? childOf(basics, "picture")),
    email: oneOrMore(itemsOf(childOf(basics, "email")).flatMap(emailAt)),
    phone: textAt(basics, "phone"),
    born: richAt(basics, "born"),
    location: placeIn(childOf(basics, "location")),
    links: distinctLinks([...website(basics), ...accounts(basics)]),
  });
}

/** The biography: the summary, a paragraph a line. */
export function aboutIn(root: Node): readonly string[] {
  const text = richAt(childOf(root, "basics") ?? root, "summary");
  return text === null ? [] : text.split(/\s*\n\s*/);
}

/** City, region and country; the street is for letters and not for a homepage, unless there is nothing else. */
function placeIn(location: Node | null): string | null {
  if (location === null || typeof location.data !== "object") return richText(location);
  const parts = ["city", "region", "countryCode"].flatMap((key) => richAt(location, key) ?? []);
  return parts.length === 0 ? richAt(location, "address") : [...new Set(parts)].join(", ");
}

function website(basics: Node): readonly Link[] {
  const written = childOf(basics, "url") ?? childOf(basics, "website");
  const url = addressAt(written);
  return written === null || url === null ? [] : ownLink("website", url, written);
}

function accounts(basics: Node): readonly Link[] {
  return itemsOf(childOf(basics, "profiles")).flatMap((node) => {
    const network = textAt(node, "network");
    if (network === null) return [];
    return profileLink({ network, username: textAt(node, "username"), url: textAt(node, "url") }, node);
  });
}
