import type { LinkView } from "../../schema/view/text.ts";
import { stillOf } from "../../site/image-of.ts";
import { absolute } from "../../site/location.ts";
import type { Site } from "../../site/site.ts";
import { type JsonObject, present } from "./json.ts";
import { paragraphs, plain } from "./plain.ts";
import { webAddress } from "./web-address.ts";

/**
 * Who the CV is about. The place is told as its city, the one part of a place that every reader of JSON Resumes shows;
 * e-mail, phone and birth only if the author says so.
 */
export function basics(site: Site): JsonObject {
  const { profile, location, prefix, resume, cv } = site;
  const told = (name: "email" | "phone" | "born") => resume?.tells.includes(name) === true;
  const [mail] = profile.emails;
  return present({
    name: profile.name,
    label: plain(profile.role),
    image: profile.photo && webAddress(stillOf(profile.photo) ?? "", location),
    email: told("email") && mail ? `${mail.user}@${mail.host}` : null,
    phone: told("phone") ? cv?.view.phone.join("") : null,
    url: absolute(`${prefix}/`, location),
    summary: summaryOf(site),
    location: present({ city: plain(profile.location) }),
    profiles: profile.links.flatMap((link) => profileOf(link, site)),
    ...beyond(site),
    born: told("born") ? plain(cv?.view.born) : null,
  });
}

/** What the schema has no place for, but allows. */
function beyond({ profile }: Site): JsonObject {
  const { other_names: names, pronouns, status, affiliations } = profile;
  return present({
    alternateNames: names.map(({ text }) => text),
    pronouns,
    status: plain(status),
    affiliations: affiliations.map(({ name, department }) =>
      [department, name].map(plain).filter(Boolean).join(", "),
    ),
  });
}

/** The biography, if the CV or the home page has it; else what search engines are told. */
function summaryOf({ cv, home, description }: Site): string {
  const about = [...(cv?.view.sections ?? []), ...home].find(({ kind }) => kind === "about");
  return about ? paragraphs(about.body) : (description ?? "");
}

/** A link of the profile; the last part of the address of a known network is the name there. */
function profileOf({ name, label, url }: LinkView, { location }: Site): readonly JsonObject[] {
  const address = webAddress(url, location);
  return address === null
    ? []
    : [present({ network: label, username: usernameIn(name, address), url: address })];
}

/** Where the last part of an address, or its parameter, is a name somebody has. */
function usernameIn(name: string, address: string): string | null {
  const { pathname, searchParams } = new URL(address);
  const id = /[?&](?:user|id)=/.test(address) ? (searchParams.get("user") ?? searchParams.get("id")) : null;
  const last = pathname.split("/").findLast((part) => part !== "") ?? null;
  return networks.has(name) ? (id ?? last?.replace(/^@/, "") ?? null) : null;
}

const networks: ReadonlySet<string> = new Set(
  "scholar github gitlab orcid semanticscholar linkedin x bluesky mastodon zhihu researchgate openreview huggingface youtube".split(
    " ",
  ),
);
