import { expect, it, test } from "vitest";
import { packageFile } from "../../src/disk/read/package-file.ts";
import { iconFiles } from "../../src/icons/icon-files.ts";
import { loadIcons } from "../../src/icons/icons.ts";
import { noPackageFile } from "../../src/package-file.ts";
import { idLabels } from "../../src/schema/content/profile-homes.ts";

const icons = loadIcons(packageFile);

/** The name of the icon a link gets. */
const iconOf = (label: string, url: string) =>
  iconFiles(label, url).find((file) => packageFile(file) !== null);
const link = "bootstrap-icons/icons/link-45deg.svg";

it.each(Object.entries(icons.page))("there is an icon for %s", (_, icon) => {
  expect(icon?.html).toMatch(/^<svg viewBox="0 0 16 16" [^<]*><path [^<]*>(?:<path [^<]*>)?<\/svg>$/);
});

test.each([...idLabels, "cv", "arxiv", "homepage"])("%s has an icon of its own", (label) => {
  expect(iconOf(label, "https://a.test/")).not.toBe(link);
  const { html } = icons.ofLink(label, "https://a.test/") ?? { html: "" };
  expect(html).not.toMatch(/NaN|undefined|<title|\sid=|style=|xmlns/);
  expect(html.length).toBeLessThan(2000);
});

test.each([
  ["a brand by its label", "Stack Overflow", "https://a.test/", "simple-icons/icons/stackoverflow.svg"],
  ["a brand by its address", "我的主页", "https://www.zhihu.com/people/x", "simple-icons/icons/zhihu.svg"],
  ["a brand under its old name", "Twitter", "https://twitter.com/x", "simple-icons/icons/x.svg"],
  [
    "a brand on a host below its own",
    "Videos",
    "https://space.bilibili.com/1",
    "simple-icons/icons/bilibili.svg",
  ],
  [
    "a brand of one country",
    "Papers",
    "https://scholar.google.co.uk/x",
    "simple-icons/icons/googlescholar.svg",
  ],
  [
    "a brand the first set has lost",
    "Me",
    "https://www.linkedin.com/in/x",
    "bootstrap-icons/icons/linkedin.svg",
  ],
  ["a scholarly site", "PhilPapers", "https://a.test/", "academicons/svg/philpapers.svg"],
  ["a word that is a brand, too", "Homepage", "https://a.test/", "bootstrap-icons/icons/house.svg"],
  ["a university that is called like a firm", "Course", "https://cpsc.yale.edu/1", link],
  ["a page hosted on GitHub", "Reading group", "https://ye.github.io/group/", link],
  ["an e-mail address", "Office", "mailto:a@b.test", "bootstrap-icons/icons/envelope.svg"],
  ["a telephone number", "Office", "tel:+123", "bootstrap-icons/icons/telephone.svg"],
  ["a file", "Thesis", "/thesis.pdf", "bootstrap-icons/icons/file-earmark-text.svg"],
  ["a CV", "CV", "/cv.pdf", "bootstrap-icons/icons/file-person.svg"],
  ["a label that climbs", "../../../package.json", "https://a.test/", link],
  ["a label that every object has", "constructor", "https://a.test/", link],
  ["a page here", "Teaching", "/teaching/", link],
  ["anything else", "My dog", "https://dog.test/", link],
])("%s", (_, label, url, file) => {
  expect(iconOf(label, url)).toBe(file);
});

it("is null where no package is installed", () => {
  const none = loadIcons(noPackageFile);
  expect(none.ofLink("github", "https://github.com/ye")).toBeNull();
  expect(none.page.mail).toBeNull();
});

it("reads only what is used", () => {
  const read: string[] = [];
  const counting = loadIcons((name) => {
    read.push(name);
    return packageFile(name);
  });
  read.length = 0;
  counting.ofLink("github", "https://github.com/ye");
  expect(read).toEqual(["simple-icons/icons/github.svg"]);
});
