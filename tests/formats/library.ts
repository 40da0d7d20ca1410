import { type Files, siteOf, textOf } from "../site/site-of.ts";

/** Papers that are hard to write down: what other programs read of them must be what is told here. */
export const library = [
  {
    authors: ["Ye, Tianzhu", "Johannes van der Waals", "Luc Van Gool", "Zoë Ångström", "Cathy O'Neil"],
    families: ["ye", "waals", "gool", "ångström", "o'neil"],
    title: "BERT and ViT: from 3D to 50% of A/B tests & more",
    date: "2025-04-24",
    more: "type: conference\nvenue: Conference on Things & Stuff (CTS)\npages: 1--12\ndoi: 10.1000/abc_def\n",
  },
  {
    authors: ["Gemini Team", "叶天竺", "Plato"],
    families: ["gemini team", "叶天竺", "plato"],
    title: "Law — a #1 story_of 100% Łódź",
    date: "2023-09",
    more: "type: journal\nvenue: Journal of Shores\nvolume: 12\nnumber: 3\npages: 45–67\npublisher: Shore Press\n",
  },
  {
    authors: ["Dongchen Han"],
    families: ["han"],
    title: "大规模潮汐模型",
    date: "2022",
    more: "type: thesis\npublisher: 清华大学\n",
  },
  {
    authors: ["Gabriel García Márquez", "Nguyễn, Văn An"],
    families: ["márquez", "nguyễn"],
    title: "A preprint",
    date: "2021-12-01",
    more: "type: preprint\narxiv: 2112.00001v2\nabstract: We say {this} & that.\n",
  },
] as const;

/** The file with all of them, of an ending: `publications.bib`. */
export async function libraryFile(ending: string): Promise<string> {
  const files: Files = Object.fromEntries(
    library.map(({ title, authors, date, more }, index) => {
      const meta = `title: ${JSON.stringify(title)}\nauthors: ${JSON.stringify(authors)}\ndate: ${date}\n${more}`;
      return [`publications/p${index}.md`, `---\n${meta}---\n`];
    }),
  );
  const { files: made } = await siteOf(files);
  return textOf(made, `publications.${ending}`) ?? "";
}
