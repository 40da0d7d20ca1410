import type { NewFile } from "../../new-file.ts";
import type { Answers } from "./answers.ts";
import { type Ground, starterFiles } from "./starter-files.ts";

/** The files of a new site around content that is there already: its profile, papers and lists, in a language if that is known. */
export function starterAround(
  content: readonly NewFile[],
  language: string | null,
  ground: Ground,
): readonly NewFile[] {
  const own = new Set(content.map(({ path }) => path));
  const isFilled = content.some(({ path }) => path.startsWith("content/publications/"));
  return starterFiles(aboutNobody(language ?? "en"), ground)
    .filter(({ path }) => !own.has(path) && !(isFilled && path === "content/publications/.gitkeep"))
    .map((file) => (file.path === "content/site.yaml" ? withCv(file) : file));
}

/** The profile is there; what is left to say is the language. */
function aboutNobody(language: string): Answers {
  const person = { name: "", otherName: null, role: null, affiliation: null, department: null, email: null };
  return { ...person, links: {}, languages: [language] };
}

/** Whoever brings a CV wants one, whether it has dates or not. */
function withCv({ path, text }: NewFile): NewFile {
  return { path, text: `${text}\n# The page of your CV, /cv/.\ncv: true\n` };
}
