import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/site/names.ts";
import { siteOf } from "./site-of.ts";

describe("spellings", () => {
  it.each([
    ["Tianzhu Ye", "Ye, Tianzhu"],
    ["Tianzhu Ye", "tianzhu  ye"],
    ["T. Ye", "Ye, T."],
    ["T.Ye", "T. Ye"],
    ["José García", "Jose Garcia"],
    ["Jean-Pierre Serre", "Jean Pierre Serre"],
    ["Patrick O'Brien", "Patrick O’Brien"],
    ["叶天竺", "叶 天竺"],
    ["Şule", "Şule"],
    ["김철수", "김철수".normalize("NFD")],
  ])("%s and %s are one name", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ["T. Ye", "Tianzhu Ye"],
    ["Ye Tianzhu", "Tianzhu Ye"],
    ["Tianzhu Ye", "Tianzhu Ye Jr"],
    ["かき", "がき"],
    ["कि", "का"],
    ["Li Dong", "Li Deng"],
  ])("%s and %s are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

async function authorsOf(authors: string, more: Readonly<Record<string, string>> = {}) {
  const { site, problems } = await siteOf({
    "profile.md": '---\nname: {en: Tianzhu Ye, zh: 叶天竺}\nspellings: ["Ye, T."]\n---\n',
    "people.yaml":
      '- name: Gao Huang\n  spellings: ["Huang, G."]\n  url: https://gao.test/\n- name: Li Dong\n',
    "publications/a.md": `---\ntitle: A\nauthors: ${authors}\ndate: 2025\n---\n`,
    ...more,
  });
  return { list: site.papers[0]?.authors, problems };
}

describe("the authors of a paper", () => {
  it.each(["Tianzhu Ye*", "Ye, Tianzhu", "T. Ye", "叶天竺", "**Tianzhu Ye**\\*"])(
    "knows the owner as %s",
    async (name) => {
      const { list } = await authorsOf(`['${name}', Li Dong]`);
      expect(list?.shown.map(({ self }) => self)).toEqual([true, false]);
    },
  );

  it("links known people, and whom the paper links itself, but not the owner", async () => {
    const { list } = await authorsOf(
      '["Huang, G.*", Li Dong, {name: Gao Huang, url: "https://other.test/"}, Tianzhu Ye]',
    );
    expect(list?.shown.map(({ url }) => url)).toEqual([
      "https://gao.test/",
      null,
      "https://other.test/",
      null,
    ]);
  });

  it("explains the marks that are used, in their order, and no others", async () => {
    const { list } = await authorsOf('["Tianzhu Ye†", "Li Dong*", "Gao Huang*†"]');
    expect(list?.legend).toEqual([
      { mark: "†", meaning: "corresponding author" },
      { mark: "*", meaning: "equal contribution" },
    ]);
    expect((await authorsOf("[Tianzhu Ye]")).list?.legend).toEqual([]);
  });

  it("does not say that somebody contributed equally alone", async () => {
    expect((await authorsOf('["Tianzhu Ye*", "Li Dong†"]')).list?.legend.map(({ mark }) => mark)).toEqual([
      "†",
    ]);
    expect((await authorsOf('["Tianzhu Ye*", "et al."]')).list?.legend.map(({ mark }) => mark)).toEqual([
      "*",
    ]);
  });

  it("links none of two people with one name, and warns of the second", async () => {
    const people =
      "- {name: Li Dong, url: 'https://a.test/'}\n- {name: 'Dong, Li', url: 'https://b.test/'}\n";
    const { list, problems } = await authorsOf("[Li Dong]", { "people.yaml": people });
    expect(list?.shown.map(({ url }) => url)).toEqual([null]);
    expect(problems).toEqual([expect.stringMatching(/^warning same-person people.yaml:2: /)]);
    const twice = "- {name: Li Dong, url: 'https://a.test/'}\n- {name: 'Dong, Li', url: 'https://a.test/'}\n";
    expect((await authorsOf("[Li Dong]", { "people.yaml": twice })).list?.shown[0]?.url).toBe(
      "https://a.test/",
    );
  });

  it("explains a mark in the author's own words", async () => {
    const own = { "site.yaml": 'url: https://ye.test/\nmarks: {"‡": project lead, "*": joint first}\n' };
    const { list, problems } = await authorsOf('["Tianzhu Ye‡*"]', own);
    expect(list?.legend.map(({ meaning }) => meaning)).toEqual(["project lead", "joint first"]);
    expect(problems).toEqual([]);
  });

  it("warns of a mark nobody explains, once a paper", async () => {
    const { problems } = await authorsOf('["Tianzhu Ye§", "Li Dong§"]');
    expect(problems).toEqual([
      expect.stringMatching(
        /^warning unknown-mark publications\/a.md:3: nobody says what the mark "§" means/,
      ),
    ]);
  });

  const crowd = (count: number) => Array.from({ length: count }, (_, index) => `Author ${index}`);

  it.each([
    [14, 14, 0],
    [15, 12, 3],
    [200, 12, 188],
  ])("shows of %i authors %i and folds %i, losing nobody", async (count, shown, folded) => {
    const { list } = await authorsOf(`[${crowd(count).join(", ")}]`);
    expect([list?.shown.length, list?.folded.length]).toEqual([shown, folded]);
    expect([...(list?.shown ?? []), ...(list?.folded ?? [])].map(({ name }) => name)).toEqual(crowd(count));
  });

  it("names the owner beside a fold that holds them", async () => {
    const { list } = await authorsOf(`[${[...crowd(19), "Tianzhu Ye", ...crowd(30)].join(", ")}]`);
    expect([list?.shown.length, list?.folded.length]).toEqual([12, 38]);
    expect(list?.folded_self).toBe("Tianzhu Ye");
    expect((await authorsOf(`[Tianzhu Ye, ${crowd(30).join(", ")}]`)).list?.folded_self).toBeNull();
  });

  it("keeps et al. as data", async () => {
    expect((await authorsOf("Tianzhu Ye, Li Dong, et al.")).list?.others).toBe(true);
  });
});
