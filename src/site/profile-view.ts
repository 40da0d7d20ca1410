import type { Icons } from "../icons/icons.ts";
import type { Entry } from "../parse/entry.ts";
import type { ProfileView } from "../schema/view/site.ts";
import { emailView } from "./email-view.ts";
import { imageOf } from "./image-of.ts";
import { linkViews } from "./link-views.ts";
import { localName, localText, otherNames } from "./localise.ts";
import type { Scene } from "./scene.ts";
import { unlinked } from "./unlinked.ts";

/** The owner as every page shows them. */
export function profileView(
  { data }: Entry<"profile">,
  { lang, language }: Scene,
  icons: Icons,
): ProfileView {
  const name = localName(data.name, lang).text;
  return {
    name,
    other_names: [...otherNames(data.name, lang)],
    initials: initials(name),
    pronouns: data.pronouns,
    role: localText(data.role, lang),
    affiliations: data.affiliations.map(({ name, department, url }) => ({
      name: url ? unlinked(localText(name, lang)) : localText(name, lang),
      department: localText(department, lang),
      url,
    })),
    status: localText(data.status, lang),
    photo: data.photo && {
      ...imageOf(data.photo, lang),
      alt: data.photo.alt ? localName(data.photo.alt, lang).text : name,
    },
    location: localText(data.location, lang),
    interests: data.interests.map((interest) => localText(interest, lang)),
    emails: data.email.map(emailView),
    links: linkViews(data.links, language).map((link) => ({
      ...link,
      icon: icons.ofLink(link.name, link.url),
    })),
  };
}

/** The first letters of the first and last part of a name; the family name of one written in Han characters. */
function initials(name: string): string {
  if (/^\p{Script=Han}/u.test(name)) return [...name][0] ?? "";
  const parts = name.split(/\s+/).filter((part) => part !== "");
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => [...(part ?? "")][0]?.toUpperCase() ?? "").join("");
}
