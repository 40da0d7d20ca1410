import type { Command } from "commander";
import type { Answers } from "../commands/init.ts";
import { dialogue, isSomebodyThere } from "./ask.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";
import { link, list, oneLine } from "./values.ts";

interface InitOptions {
  readonly name?: string;
  readonly otherName?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly department?: string;
  readonly email?: string;
  readonly scholar?: string;
  readonly github?: string;
  readonly orcid?: string;
  readonly link?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly yes: boolean;
  readonly merge: boolean;
  readonly dryRun: boolean;
}

/** Declares `offprint init`. */
export function declareInit(program: Command): void {
  program
    .command("init")
    .description("Begin a new site; asks who you are, or takes it from flags.")
    .argument("[dir]", "folder for it", ".")
    .option("--name <name>", "your name")
    .option("--other-name <name>", "your name in another script")
    .option("--role <role>", "PhD student, professor, …")
    .option("--affiliation <name>", "university, institute or company")
    .option("--department <name>", "department, group or laboratory")
    .option("--email <address>", "shown so that harvesters miss it")
    .option("--scholar <id>", "id of your Google Scholar profile")
    .option("--github <name>", "your name on GitHub")
    .option("--orcid <id>", "your ORCID iD")
    .option("--link <label=url>", "any other profile; can be repeated", link)
    .option("--languages <tags>", "languages of the site: en,zh", list)
    .option("--yes", "ask nothing", false)
    .option("--merge", "write only the files that are missing", false)
    .option("--dry-run", "show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples(
        "offprint init",
        'offprint init my-site --name "Ada Lovelace" --role Analyst',
        'offprint init --name "Tianzhu Ye" --other-name 叶天竺 --languages en,zh',
      ),
    )
    .action(async (dir: string, options: InitOptions, command: Command) => {
      const { initCommand, refuseInit } = await import("../commands/init.ts");
      const flags = { isMerging: options.merge, isDry: options.dryRun, ...manner(command) };
      const refusal = refuseInit(dir, flags);
      if (refusal !== null) return finish(refusal);
      const isAsking = !options.yes && isSomebodyThere();
      if (!isAsking && oneLine(options.name) === null)
        command.error('error: the site needs your name: --name "Ada Lovelace"');
      const answers = isAsking ? await askFor(answersOf(options)) : answersOf(options);
      finish(await initCommand(dir, answers, flags));
    });
}

function answersOf(options: InitOptions): Answers {
  const ids = { scholar: options.scholar, github: options.github, orcid: options.orcid };
  const links = Object.entries(ids).flatMap(([label, id]) => {
    const written = oneLine(id);
    return written === null ? [] : [[label, written] as const];
  });
  return {
    name: oneLine(options.name) ?? "",
    otherName: oneLine(options.otherName),
    role: oneLine(options.role),
    affiliation: oneLine(options.affiliation),
    department: oneLine(options.department),
    email: oneLine(options.email),
    links: { ...Object.fromEntries(links), ...options.link },
    languages: options.languages ?? ["en"],
  };
}

interface Question {
  readonly words: string;
  readonly isAnswered: (answers: Answers) => boolean;
  readonly take: (answers: Answers, answer: string) => Answers;
}

const questions: readonly Question[] = [
  text("Your name", "name"),
  text("Your name in another script", "otherName"),
  text("What you are: PhD student, professor, …", "role"),
  text("University, institute or company", "affiliation"),
  text("Department, group or laboratory", "department"),
  text("E-mail", "email"),
  profile("Google Scholar id (behind user= in its address)", "scholar"),
  profile("GitHub name", "github"),
  profile("ORCID iD", "orcid"),
];

type TextKey = "name" | "otherName" | "role" | "affiliation" | "department" | "email";

function text(words: string, key: TextKey): Question {
  return {
    words,
    isAnswered: (answers) => (answers[key] ?? "") !== "",
    take: (answers, answer) => ({ ...answers, [key]: answer === "" ? answers[key] : answer }),
  };
}

function profile(words: string, label: string): Question {
  return {
    words,
    isAnswered: ({ links }) => Object.hasOwn(links, label),
    take: (answers, answer) =>
      answer === "" ? answers : { ...answers, links: { ...answers.links, [label]: answer } },
  };
}

/** Asks for what the flags do not say; an empty answer leaves it out. */
async function askFor(given: Answers): Promise<Answers> {
  const { doubtAnswers } = await import("../commands/init.ts");
  const { ask, end } = dialogue();
  process.stderr.write("An empty answer leaves a thing out; everything can be changed later.\n");
  let answers = given;
  for (const { words, isAnswered, take } of questions) {
    if (isAnswered(answers)) continue;
    const answer = await ask(`${words}: `, async (said) =>
      take(answers, said).name === "" ? "the site needs a name" : doubtAnswers(take(answers, said)),
    );
    answers = take(answers, answer);
  }
  end();
  return answers;
}
