import type { LinkView } from "../../schema/view/text.ts";
import { absolute } from "../../site/location.ts";
import type { Location, Site } from "../../site/site.ts";
import type { Thing } from "./thing.ts";

/** The home page: a page about its owner. E-mail addresses are left out, for harvesters read this too. */
export function profilePage(site: Site): Thing {
  return {
    "@type": "ProfilePage",
    url: absolute(`${site.prefix}/`, site.location),
    name: site.title,
    inLanguage: site.lang,
    mainEntity: owner(site),
  };
}

/** What the owner is called in all of the site, whatever the language: an address that nobody needs to open. */
export function ownerId({ url }: Location): string | null {
  return url && `${url}#me`;
}

function owner({ profile, location, ...site }: Site): Thing {
  const { photo, role, affiliations, interests, links } = profile;
  const orcid =
    links
      .find(({ name }) => name === "orcid")
      ?.url.split("/")
      .at(-1) ?? null;
  return {
    "@type": "Person",
    "@id": ownerId(location),
    name: profile.name,
    alternateName: profile.other_names.map(({ text }) => text),
    url: absolute("/", location),
    image: photo && picture(photo.src, location),
    jobTitle: role?.text,
    affiliation: affiliations.map(({ name, department, url }) => ({
      "@type": "Organization",
      name: name.text,
      url: url && webAddress(url),
      department: department && { "@type": "Organization", name: department.text },
    })),
    identifier: orcid && { "@type": "PropertyValue", propertyID: "ORCID", value: orcid },
    sameAs: links.flatMap((link) => profileAddress(link) ?? []),
    knowsAbout: interests.map(({ text }) => text),
    award: awards(site),
  };
}

/** An address anybody can open; null for a path in the site. */
function webAddress(url: string): string | null {
  return /^https?:/i.test(url) ? url : null;
}

function profileAddress({ name, url }: LinkView): string | null {
  return name === "cv" ? null : webAddress(url);
}

/** A picture's absolute address, while the site has a url. */
export function picture(src: string, location: Location): string | null {
  if (src.startsWith("//")) return `https:${src}`;
  return src.startsWith("/") ? absolute(src, location) : src;
}

/** The awards the home page shows. */
function awards({ home }: Pick<Site, "home">): readonly string[] {
  const sections = home.filter(({ id }) => id === "awards");
  return sections.flatMap(({ items }) => items.flatMap(({ title }) => title?.text ?? []));
}
