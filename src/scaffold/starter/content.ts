import { printYaml } from "../../parse/yaml/print-yaml.ts";
import type { Answers } from "./answers.ts";
import { namesIn } from "./names.ts";

/** `content/site.yaml` of a new site. Its address is left open, since only its host knows it. */
export function siteFile({ languages }: Answers): string {
  return `# The site as a whole. Every key may be left out.

# Where the site will be, such as https://your-name.github.io/
# Left open, GitHub Pages fills it in; on any other host write it here.
url:

# The first language is the main one.
${printYaml({ languages })}
# Sections of the home page, in order; without this line all that has content.
# home: [about, publications, news]
`;
}

/** `content/profile.md` of a new site. */
export function profileFile(answers: Answers): string {
  const { role, email, links } = answers;
  const known = { ...namesIn(answers), role, affiliations: affiliationsOf(answers), email, links };
  const given = Object.entries(known).filter(([, value]) => isGiven(value));
  return `---\n${printYaml(Object.fromEntries(given))}---\n\n<!-- Write a few words about yourself here. A comment like this one is never published. -->\n`;
}

function affiliationsOf({ affiliation, department }: Answers) {
  if (affiliation === null) return department === null ? [] : [department];
  return department === null ? [affiliation] : [{ name: affiliation, department }];
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && Object.keys(Object(value)).length > 0;
}
