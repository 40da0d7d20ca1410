import type { CvView } from "../../schema/view/cv.ts";
import type { ProfileView } from "../../schema/view/site.ts";
import type { Site } from "../../site/site.ts";
import type { Inlines } from "../tree.ts";
import type { CvDocument } from "./document.ts";
import { joined, linked, named, plain, quietly, type Speech, said } from "./phrase.ts";

/** Whose CV it is, and how to reach them. */
export function headerData(
  site: Site,
  cv: CvView,
  speech: Speech,
): Pick<CvDocument, "name" | "names" | "headline" | "contact"> {
  const { profile } = site;
  return {
    name: profile.name,
    names: profile.other_names.map((name) => named([name])),
    headline: joined(
      [said(profile.role, speech), ...profile.affiliations.map((place) => affiliation(place, speech))],
      " · ",
    ),
    contact: contactOf(site, cv, speech).filter((one) => one.length > 0),
  };
}

/** Department and organisation; Chinese names the larger first. */
function affiliation(
  { name, department, url }: ProfileView["affiliations"][number],
  speech: Speech,
): Inlines {
  const { words } = speech;
  const organisation = quietly(said(name, speech), url, speech);
  const parts = [said(department, speech), organisation];
  return words.larger_first ? joined(parts.toReversed(), " ") : joined(parts, words.comma);
}

function contactOf(
  { profile, location }: Site,
  { phone, born, pdf }: CvView,
  speech: Speech,
): readonly Inlines[] {
  const number = phone.join("");
  const birth = said(born, speech);
  const links = profile.links.filter(({ name, url }) => name !== "cv" && ![location.url, pdf].includes(url));
  return [
    linked(plain(number), `tel:${number.replace(/[^+\d]/g, "")}`, speech),
    ...profile.emails.map(({ user, host }) => linked([`${user}@${host}`], `mailto:${user}@${host}`, speech)),
    ...(location.url === null ? [] : [linked([shownAddress(location.url)], location.url, speech)]),
    ...links.map(({ label, url }) => linked(plain(linkText(label, url)), url, speech)),
    said(profile.location, speech),
    birth.length === 0 ? [] : [`${speech.words.born}${speech.words.colon}`, ...birth],
  ];
}

/** What fits between two others in a line. */
const longest = 40;

/** The address, which paper keeps, too; the label where the address is long or no person would type it. */
function linkText(label: string, url: string): string {
  const address = shownAddress(url);
  return !/^https?:/i.test(url) || address.length > longest || /[?&%#]/.test(address) ? label : address;
}

function shownAddress(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
