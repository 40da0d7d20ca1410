import type { CvVariant, Site } from "../../site/site.ts";
import type { CvDocument } from "./document.ts";
import { headerData } from "./header.ts";
import { speechOf } from "./phrase.ts";
import { sectionData } from "./section.ts";

/** A CV of a site as data for the Typst templates, with the owner's picture or without. */
export function cvDocument(
  site: Site,
  { view, pdf }: Pick<CvVariant, "view" | "pdf">,
  hasPhoto: boolean,
): CvDocument {
  const { profile, language } = site;
  const speech = speechOf(site);
  const names = [profile.name, ...profile.other_names.map(({ text }) => text)].join(" ");
  return {
    ...tongue(site.lang),
    title: `${names} – ${language.words.cv}`,
    author: names,
    keywords: profile.interests.map(({ text }) => text),
    design: pdf.design,
    paper: pdf.paper === "letter" ? "us-letter" : "a4",
    photo: hasPhoto ? (profile.photo?.alt ?? profile.name) : null,
    scale: 1,
    comma: language.words.comma,
    hue: site.theme.accent,
    ...headerData(site, view, speech),
    sections: view.sections.map((section) => sectionData(section, view, speech)),
  };
}

/** A language tag as Typst takes it: a code of two or three letters and a region, which stands for the script of Chinese. */
function tongue(tag: string): Pick<CvDocument, "lang" | "region"> {
  const [lang = "en", ...rest] = tag.split("-");
  const region = rest.find((part) => /^[A-Z]{2}$/i.test(part)) ?? null;
  return { lang, region: rest.includes("Hant") ? (region ?? "TW") : region };
}
