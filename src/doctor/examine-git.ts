import { advice, type Facts, type Finding } from "./facts.ts";

/**
 * Whether git gives files other bytes here than it has itself and GitHub gets: with `core.autocrlf`, which Git for Windows
 * sets, line ends of texts become those of Windows, unless .gitattributes says otherwise (gitattributes(5)).
 */
export function examineGit({ git: { settings, attributes } }: Facts): readonly Finding[] {
  const isTurned = settings.flatMap(autocrlfIn).at(-1) === "true";
  if (!isTurned || attributes.some((text) => everyFile.test(text))) return [];
  const hint = 'write "* text=auto eol=lf" into .gitattributes, commit it, and clone the repository again';
  return [
    advice("git changes the line ends of texts on this computer (core.autocrlf), those in public/ too", hint),
  ];
}

/** A line of .gitattributes about all files that leaves them as they are. */
const everyFile = /^\*[ \t](?:.*[ \t])?(?:eol=lf|-text|binary)(?=\s|$)/m;

/** What one file of settings says of it, last word last. */
function autocrlfIn(settings: string): readonly string[] {
  const sections = [...settings.matchAll(/^\s*\[core\]([^[]*)/gim)].map(([, words = ""]) => words);
  const said = sections.flatMap((words) => [...words.matchAll(/^\s*autocrlf\s*(?:=\s*(\w+))?/gim)]);
  return said.map(([, value = "true"]) => value.toLowerCase());
}
