/**
 * Every rule of the proofreader: what it finds, why that matters, what to do. Names are permanent. All are warnings, but
 * for what keeps GitHub Pages from publishing a site.
 */
export const rules = {
  "bare-email":
    "An e-mail address stands in a text as it is. Programs that collect addresses for advertisements find it there, while one under `email` in profile.md is written so that they miss it. Move it there, or write it for people: mara [at] shores.org.",
  "broken-anchor":
    "A link names a place on a page (`/cv/#education`) that the page does not have, so it leads to the top. Anchors are made of headings: in small letters, with hyphens for spaces. Write one that is there.",
  "broken-template-link":
    "A template of yours links to a file or page the site does not have; links in content/ are checked by every build. Mend the address, or put the file into public/.",
  "broken-markdown":
    "Readers see marks of Markdown that were meant for something: a space between `[text]` and `(address)`, two asterisks that never close, a heading without a space behind its `#`. Write it so that it is read as meant, or put a backslash before the mark.",
  "dead-link":
    "With --external: a link out of the site leads nowhere, because its page or host is gone. Mend the address, or link to a copy in an archive.",
  "duplicate-paper":
    "Two entries seem to be one paper: they share a DOI, an arXiv identifier, or title and first author. Readers count it twice, and so do search engines. Make one entry of them; a preprint and its published version are one paper with two links.",
  "empty-heading": "A heading has nothing below it. Write something there, or remove it.",
  "future-date":
    "News, a post or a published paper is dated after today. It may be a slip; a paper that has not appeared says so with its status (`status: to appear`).",
  "github-limit":
    "GitHub takes no file above 100 MB, and Pages no site above 1 GB. Make the file smaller, or keep it elsewhere and link to it.",
  "gps-position":
    "A picture in public/ tells where it was taken, often somebody's home. Files there are published as they are; the smaller versions that pages show are free of it. Save the picture without its position.",
  "heading-level":
    "A heading goes down more than one level at once. People who find their way by headings, with a screen reader, look for the one between. Use the next level.",
  "identifier-link":
    "A link to a DOI or to arXiv is written as an address, where the paper could have the identifier itself. With `doi` or `arxiv` it is in citations, BibTeX and the tags that search engines read, and the link follows from it.",
  "insecure-link":
    "A link begins with http:// although its host is known to answer at https://. Visitors are sent on, and some networks block the first step. Write https://; --fix does it.",
  "jekyll-left":
    "Code of another generator was left in a text, and readers see it: tags of Liquid, attributes of kramdown. Pages of Offprint are Markdown alone; anchors of headings are made of their words.",
  "large-picture":
    "A picture in public/ is far larger than any page shows it. Pages get smaller versions, but the file is published and kept in git for good. Save it at 4000 pixels or less.",
  "latex-left":
    "A command of LaTeX was left in a text, and readers see it as it is. Write Markdown: *emphasis*, **strong**, [text](address); only maths between $ signs is TeX.",
  "moved-link":
    "With --external: what a link leads to has moved for good, and says where. Write the new address, since the old one may stop sending people on; --fix does it.",
  "no-alt":
    'A picture has no words that stand for it, so whoever cannot see it does not know what it shows. Write them: ![A dune at dawn](dune.jpg), `image: {src: dune.jpg, alt: A dune at dawn}`, or alt="" in HTML where it is decoration.',
  "no-network":
    "With --external: no host could be reached, so nothing is known about links out of the site. See whether you are online.",
  "old-date": "Something is dated before 1900. It may be a slip of the pen.",
  "other-address":
    "The address in site.yaml is not the one its repository is published at. Search engines are told of the wrong one, and so are feeds and citation tags. Write the real one, or leave `url` open.",
  "owner-missing":
    "A paper does not name the person the site is about. It may have come with a template, or the name is spelt in a way nobody has been told of: add that to `spellings` in profile.md, so that it stands out everywhere.",
  "placeholder-address":
    "The address in site.yaml is that of an example. Write your own, or leave `url` open where the host knows it.",
  "private-address":
    "A link leads to a computer that only you can reach, such as localhost. Write the address others can use.",
  "sample-text": "Text of a template or an example was left. Write your own, or remove it.",
  "stale-status":
    "A paper is still to appear or submitted more than two years after its date. Say what became of it.",
  "tag-case":
    "A tag is written in two ways that differ in capitals alone, so one thing has two names. Choose one.",
  "unfinished-text":
    "A note to yourself (TODO, FIXME, ???) is in a text that is published. Finish it, or put it into a comment: <!-- … -->.",
  "unused-file":
    "Nothing on the site leads to a file in public/. It is published all the same. Link to it, or remove it.",
  "unused-person":
    "Somebody in people.yaml is on none of your papers, so the entry does nothing. Papers may spell the name in another way: add that to `spellings`.",
  "vague-link":
    'The words of a link say nothing about where it leads ("here"). People who go from link to link with a screen reader hear nothing else. Let the link stand on the words that name its target.',
} as const;

export type Rule = keyof typeof rules;
