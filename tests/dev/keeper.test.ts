import { describe, expect, test } from "vitest";
import { createKeeper, type Round } from "../../src/dev/keeper.ts";
import type { Reading } from "../../src/dev/read-again.ts";
import { noPackageFile } from "../../src/package-file.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { smallSiteWith } from "../support/small-site.ts";

/** A reading of a small site with these words in its profile. */
function reading(words: string): Reading {
  const files = smallSiteWith({ "content/profile.md": `---\nname: Mara Lindqvist\n---\n\n${words}\n` });
  const content = Object.entries(files).map(([path, text]) => ({ path, text }));
  const value = {
    content,
    unread: [],
    leftOut: [],
    templates: packageTemplates,
    publicFiles: [],
    packageFile: noPackageFile,
  };
  return { value, problems: [], beside: "", copies: "", changed: ["content/profile.md"] };
}

/** A keeper of a site whose next readings are these, with the home page open. */
function keeping(...words: readonly string[]) {
  const readings = words.map(reading);
  const rounds: Round[] = [];
  const seen: (string | undefined)[] = [];
  const keeper = createKeeper({
    read: async () => readings.shift() ?? reading("nothing more"),
    options: { base: null, drafts: false, repository: null },
    watched: () => ["/"],
    renewed: () => seen.push(/words \w+/.exec(textAt("/"))?.[0]),
    told: (round) => rounds.push(round),
  });
  function textAt(address: string, path = "index.html"): string {
    const file = keeper.siteNow(address)?.files.get(path);
    return file !== undefined && "text" in file ? file.text : "";
  }
  return { keeper, rounds, seen, textAt };
}

describe("a keeper", () => {
  test("lets those who ask during the first round wait for it", async () => {
    const { keeper } = keeping("words one");
    const running = keeper.refresh();
    expect(keeper.siteNow("/")).toBeNull();
    expect((await keeper.siteFor("/"))?.files.has("index.html")).toBe(true);
    await running;
  });

  test("shows pages that are looked at before it makes the others, which wait", async () => {
    const { keeper, rounds, seen, textAt } = keeping("words one", "words two");
    await keeper.refresh();
    const running = keeper.refresh();
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    expect([rounds.length, seen.at(-1)]).toEqual([1, "words two"]);
    expect(textAt("/")).toContain("words two");
    expect(textAt("/publications/", "publications/index.html")).toContain("Tides and Sand");
    const publications = await keeper.siteFor("/publications/");
    expect([rounds.length, publications?.files.has("publications/index.html")]).toEqual([2, true]);
    await running;
  });

  test("that is asked again during a round looks once more, and tells once of both", async () => {
    const { keeper, rounds, textAt } = keeping("words one", "words two", "words three");
    await keeper.refresh();
    const both = [keeper.refresh(), keeper.refresh(), keeper.refresh()];
    await Promise.all(both);
    expect(rounds.length).toBeLessThanOrEqual(3);
    expect(textAt("/")).toContain("words three");
  });
});
