import type { Command } from "commander";
import type { Wish } from "../commands/new.ts";
import { dialogue, isSomebodyThere } from "./ask.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";
import { manner } from "./terminal.ts";
import { today } from "./today.ts";
import { link, list, oneLine } from "./values.ts";
import { onlooker } from "./watch.ts";

/** Flags that are a key of the frontmatter each. */
interface Fields {
  readonly venue?: string;
  readonly venueShort?: string;
  readonly type?: string;
  readonly status?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly role?: string;
  readonly link?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
}

interface NewOptions extends Fields {
  readonly authors?: string;
  readonly date?: string;
  readonly text?: string;
  readonly draft: boolean;
  readonly site: string;
  readonly dryRun: boolean;
}

/** Declares `offprint new`. */
export function declareNew(program: Command): void {
  program
    .command("new")
    .description("Write a new entry: a paper, a line of news, a talk, …")
    .argument("<kind>", "publication, news, talk, teaching, project, award, service, post or page")
    .argument("[title]", "its title; of news the text")
    .option("--date <date>", "2025, 2025-05 or 2025-05-03; news and posts: today")
    .option("--authors <names>", "of a paper, in order: Ada Lovelace*, C. Babbage")
    .option("--venue <name>", "journal or conference of a paper")
    .option("--venue-short <name>", "its short name: ICLR")
    .option("--type <type>", "conference, journal, …; of a talk: invited talk, …")
    .option("--status <status>", "of a paper: accepted, submitted, preprint, …")
    .option("--doi <doi>", "digital object identifier")
    .option("--arxiv <id>", "arXiv identifier")
    .option("--organisation <name>", "where: university, company, conference")
    .option("--place <place>", "city, country")
    .option("--role <role>", "lecturer, reviewer, organiser, …")
    .option("--link <label=url>", "code, slides, video, …; can be repeated", link)
    .option("--tags <words>", "keywords, with commas between", list)
    .option("--text <text>", "a sentence or two; of a paper its abstract")
    .option("--draft", "leave it out of the site for now", false)
    .option("--site <dir>", "folder that holds content/", ".")
    .option("--dry-run", "show what would be written", false)
    .option("--json", "one JSON document", false)
    .addHelpText(
      "after",
      examples(
        'offprint new publication "On Tides" --authors "A. Lovelace" --date 2025',
        'offprint new news "A paper is accepted at ICLR :tada:"',
        'offprint new talk "How sand moves" --date 2025-05 --place Lisbon',
      ),
    )
    .action(async (kind: string, title: string | undefined, options: NewOptions, command: Command) => {
      const { folderOf, newCommand } = await import("../commands/new.ts");
      const folder = folderOf(kind, manner(command));
      if (typeof folder !== "string") return finish(folder);
      const given = wishOf(folder, title, options);
      if (given.title === "" && !isSomebodyThere())
        command.error(`error: it needs a title: offprint new ${kind} "Its title"`);
      const wish = isSomebodyThere() ? await askFor(given) : given;
      const flags = { isDry: options.dryRun, today: today(), onlooker: onlooker(), ...manner(command) };
      finish(await newCommand(options.site, wish, flags));
    });
}

function wishOf(folder: string, title: string | undefined, options: NewOptions): Wish {
  return {
    folder,
    title: oneLine(title) ?? "",
    authors: oneLine(options.authors),
    date: oneLine(options.date),
    text: oneLine(options.text),
    isDraft: options.draft,
    fields: fieldsOf(options),
  };
}

/** The keys of the frontmatter, in the order people read them. */
function fieldsOf({ venueShort, link: links, tags, ...options }: Fields): Readonly<Record<string, unknown>> {
  const { venue, type, status, organisation, place, role, doi, arxiv } = options;
  const texts = { venue, venue_short: venueShort, type, status, organisation, place, role, doi, arxiv };
  const given = Object.entries(texts).flatMap(([key, text]) => {
    const written = oneLine(text);
    return written === null ? [] : [[key, written] as const];
  });
  return { ...Object.fromEntries(given), ...(links ? { links } : {}), ...(tags ? { tags } : {}) };
}

/** Asks for what an entry needs and the flags do not say. */
async function askFor(wish: Wish): Promise<Wish> {
  const { ask, end } = dialogue();
  const free = async () => null;
  const title = wish.title || (await ask("Title: ", async (said) => (said === "" ? "it needs one" : null)));
  if (wish.folder !== "publications") return done({ ...wish, title });
  const authors = wish.authors ?? oneLine(await ask("Authors, in order, with commas between: ", free));
  const date = wish.date ?? oneLine(await ask("Date, as far as known (2025, 2025-05): ", free));
  const venue = wish.fields["venue"] ?? oneLine(await ask("Journal or conference: ", free));
  return done({ ...wish, title, authors, date, fields: { ...(venue ? { venue } : {}), ...wish.fields } });

  function done(complete: Wish): Wish {
    end();
    return complete;
  }
}
