import type { Explanations } from "./page.ts";

/** Rules of what a site says as a whole. */
export const content: Explanations = {
  "no-content": {
    means: "The folder is no site: there is no content/ in it.",
    remedy:
      "Go to the folder that holds content/, name it behind the command, or begin a site with: offprint init.",
  },
  "no-profile": {
    means: "There is no profile, so there is nobody the site is about.",
    remedy: "Write content/profile.md: a line ---, name: Your Name, a line ---, and a few words about you.",
  },
  "no-url": {
    means:
      "The address of the site is not known. Pages work without it; feed, sitemap and what search engines and social networks are told need it.",
    remedy: "Write url: https://your-name.github.io/ in content/site.yaml.",
  },
  "no-words": {
    means:
      "A language of the site in which Offprint has no words for menu, dates and labels; they are in English there.",
    remedy: "Live with it, or add a file to src/words/ of Offprint.",
  },
  "unused-language": {
    means:
      "A file is written for a language that is not among the languages of the site, so it would be on no page.",
    example: "content/profile.zh.md, and languages: [en]",
    remedy: "Add the language in content/site.yaml, or rename the file.",
  },
  "no-original": {
    means:
      "A translation lacks the file it translates, and what it does not say itself could only come from there.",
    remedy: "Write the file without the language in its name, or let this one say everything.",
  },
  "shorter-text": {
    means:
      "The text of a translation replaces the whole text of the profile, and has fewer sections than that.",
    remedy:
      "Translate the missing headings, too, or move such sections into the frontmatter, where each is translated by itself.",
  },
  "replaces-list": {
    means:
      "A list in a translation, a file or a section of the profile, replaces the whole list of the main language, and has fewer entries.",
    remedy: "Repeat the entries you want to keep, or translate each text in the main file: { en: …, zh: … }.",
  },
  "missing-date": {
    means:
      "A paper has neither a date nor a status that tells why. It stands on top of the list, as if it were to come.",
    remedy: "Write date: 2025, or status: submitted.",
  },
  "draft-paper": {
    means: "Something mentions a paper that is a draft, which is on no page, so the mention is left out.",
    remedy: "Publish the paper (remove draft: true) or remove the mention until then.",
  },
  "unknown-paper": {
    means: "A paper is named that does not exist, in your site or in a registry.",
    example: "publications: [2024-tides]",
    remedy:
      "Name a paper of yours by its file: 2024-tide for content/publications/2024-tide.md. Of a DOI or identifier, check each sign.",
  },
  "unknown-mark": {
    means: "Authors bear a mark that nobody explains, so readers cannot know what it means.",
    remedy: 'Write what it means in content/site.yaml: marks: { "‡": project lead }.',
  },
  "unknown-section": {
    means: "A name in home, cv or navigation of content/site.yaml to which no section and no page answers.",
    remedy: "Take one of the names the message lists; your own sections go by their keys in profile.md.",
  },
  "unknown-tag": {
    means: "The CV wants the entries with a tag that no entry has.",
    remedy: "Mend the tag, or tag an entry.",
  },
  "unused-venue": {
    means:
      "The settings tell of a venue that no paper has; perhaps its short name is written in another way there.",
    remedy: "Write the name as the papers' venue_short has it, or remove it.",
  },
  "empty-section": {
    means: "A section is asked for that has nothing in it yet. It is left out until it has.",
    remedy: "Nothing, or remove the name.",
  },
  "same-section": {
    means: "Two sections would have the same name on one page, so links could not tell them apart.",
    remedy: "Give one another name; its title may stay the same.",
  },
  "unlisted-section": {
    means: "A section of the profile is neither among home nor on the CV, so it is on no page.",
    remedy: "Add its name to home in content/site.yaml, or remove it.",
  },
  "hidden-collection": {
    means:
      "A section of the profile has the name of a collection, such as news, and hides the entries of that on the home page.",
    remedy: "Give the section another name.",
  },
  "idle-key": {
    means:
      "A key that does nothing where it stands, such as an address for an entry that has no page of its own.",
    remedy: "Remove it, or move it to where it works; the message says where.",
  },
  "idle-font": {
    means: "A font is chosen in theme.font that your own templates/style.css does not use.",
    remedy: "Use it there as the message says, or remove it from theme.font.",
  },
  "font-not-installed": {
    means: "A font that Offprint brings along is missing from its installation.",
    remedy: "Install Offprint again.",
  },
  "same-person": {
    means: "Two people in content/people.yaml have one name and two homepages, so papers link neither.",
    remedy: 'Say on the paper who is meant: {name: "Wei Li", url: https://…}.',
  },
  "same-paper": {
    means:
      "Two papers look like one: title and first author are alike. Nothing is joined that is not proven to be the same.",
    remedy:
      "Give both the same doi or arxiv, or write the citation key of the .bib entry into the Markdown file as key. Two papers get a doi each.",
  },
  "same-key": {
    means: "Two papers have the same BibTeX key, so whoever cites one may get the other.",
    remedy: "Give one another key, such as one with a letter behind it.",
  },
  "same-address": {
    means:
      "Two things want to be the same page or file. Names that differ by letters' case alone are the same on many disks.",
    remedy: "Give one of them another permalink or file name.",
  },
  "invalid-path": {
    means:
      "An address or file name that cannot be a file on every system, or that Offprint keeps for itself.",
    remedy:
      'Give it another name: without \\ : * ? " < > |, no spaces or points at the end, at most 255 bytes.',
  },
  "missing-file": {
    means: "A link or picture leads to something the site does not have.",
    example: "![Sand](/img/sand.jpg)",
    remedy:
      "Put the file into public/, or mend the address. Pages are linked by their address, /publications/tides/, not by the file they are made of.",
  },
  "outside-picture": {
    means:
      "A picture or film stands on another host, and every visitor's browser asks it there. The host learns who reads your pages, and the picture is gone when the host or its address is. Offprint asks nobody else by itself, so the page says in its policy which hosts it needs.",
    example: "![Build](https://img.example.org/badge.svg)",
    remedy:
      "Download the file into public/ and write its name, ![Build](/badge.svg): then it gets its size, too, and smaller versions. What must come from elsewhere may stay: it is shown.",
  },
  "unknown-file": {
    means: "A file in content/ that Offprint does not know what to do with.",
    remedy:
      "Move it into one of the folders for content, into public/ if it is to be downloaded, or begin its name with _ to leave it out.",
  },
};
