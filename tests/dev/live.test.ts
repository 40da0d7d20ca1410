import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { repository } from "../support/repository.ts";
import { type OpenTab, openTab } from "./open-tab.ts";
import { get } from "./raw-request.ts";
import { type Started, type Starting, started, until } from "./started.ts";

const tides = "content/publications/tides.md";
const broken = "---\ntitel: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n";
const waves = "---\ntitle: Waves\nauthors: [Mara Lindqvist]\ndate: 2023\n---\n";

/** A running `dev` and a page of it in a tab. */
async function opened(path: string, starting: Starting = {}): Promise<{ dev: Started; tab: OpenTab }> {
  const dev = await started(starting);
  const tab = await openTab(dev.port, path);
  onTestFinished(tab.close);
  await until(() => tab.events.length > 0);
  return { dev, tab };
}

function save(dev: Started, path: string, text: string): void {
  mkdirSync(dirname(join(dev.folder, path)), { recursive: true });
  writeFileSync(join(dev.folder, path), text);
}

const names = ({ events }: OpenTab) => events.map(({ name }) => name);
const steps = (tab: OpenTab) => names(tab).filter((name) => name !== "mistakes");
const mistakes = ({ events }: OpenTab) =>
  JSON.parse(events.findLast(({ name }) => name === "mistakes")?.data ?? "null");

describe("an open page", () => {
  test("is told that there are no mistakes, and of nothing else, while all is well", async () => {
    const { dev, tab } = await opened("/publications/tides/");
    save(dev, tides, readFileSync(join(dev.folder, tides), "utf8"));
    await wait(200);
    expect(names(tab)).toEqual(["mistakes"]);
    expect(mistakes(tab)).toEqual([]);
  });

  test("reloads when it changed, at once and not for changes of other pages", async () => {
    const { dev, tab } = await opened("/publications/tides/", {
      files: { "content/publications/waves.md": waves },
    });
    save(dev, "content/publications/waves.md", `${waves}\nAbout waves.\n`);
    await until(() => dev.rounds.length > 1);
    expect(steps(tab)).toEqual([]);
    save(dev, tides, `${readFileSync(join(dev.folder, tides), "utf8")}\nAbout tides.\n`);
    await until(() => steps(tab).length > 0);
    expect(steps(tab)).toEqual(["reload"]);
    expect((await get(dev.port, "/publications/tides/")).body).toContain("About tides.");
  });

  test("gets its styles without reloading when nothing but styles changed", async () => {
    const { dev, tab } = await opened("/");
    const style = readFileSync(repository("templates/style.css"), "utf8");
    save(dev, "templates/style.css", `${style}\nmain { outline: 1px solid }\n`);
    await until(() => steps(tab).length > 0);
    expect(steps(tab)).toEqual(["css"]);
    const now = await openTab(dev.port, "/");
    onTestFinished(now.close);
    expect(now.html).toContain("outline:1px solid");
    expect(now.html).toContain(tab.events.find(({ name }) => name === "css")?.data);
  });

  test("reloads when a template changed, a file it may show, or its address came to be", async () => {
    const { dev, tab } = await opened("/");
    save(dev, "public/photo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    await until(() => steps(tab).length === 1);
    const { tab: missing } = { tab: await openTab(dev.port, "/waves/") };
    onTestFinished(missing.close);
    save(dev, "content/pages/waves.md", "---\ntitle: Waves\n---\n\nWords.\n");
    await until(() => steps(missing).length === 1);
    save(dev, "templates/partials/legend.liquid", "<p>{{ site.title }}</p>\n");
    await until(() => dev.rounds.length > 3);
    expect([...steps(tab), ...steps(missing)]).not.toContain("css");
  });

  test("that is older than the site reloads as soon as it listens", async () => {
    const dev = await started();
    const html = (await get(dev.port, "/")).body;
    save(dev, "content/profile.md", "---\nname: Mara Lindqvist\n---\n\nOther words.\n");
    await until(() => dev.rounds.length > 1);
    const src = /src="([^"]+)client\.js" data-offprint="([^"]+)"/.exec(html);
    const address = `http://localhost:${dev.port}${src?.[1]}events?at=/&seen=${src?.[2]}`;
    const reader = (await fetch(address)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("event: reload")) text += (await reader?.read())?.value ?? "";
    await reader?.cancel();
    expect(text).toContain("event: reload");
  });

  test("leaves its connection to newer ones when there are many, so that pages still load, and may come again", async () => {
    const { dev, tab } = await opened("/");
    const tabs = await Promise.all(Array.from({ length: 8 }, () => openTab(dev.port, "/")));
    for (const { close } of tabs) onTestFinished(close);
    await until(() => [tab, ...tabs].filter(({ isClosed }) => isClosed()).length === 5);
    expect(tab.isClosed()).toBe(true);
    save(dev, "content/profile.md", "---\nname: Mara Lindqvist\n---\n\nOther words.\n");
    await until(() => [tab, ...tabs].filter((one) => steps(one).includes("reload")).length === 4);
  });
});

describe("a mistake", () => {
  test("is told to every page with its place, frame and hint, while the last good page stays", async () => {
    const { dev, tab } = await opened("/publications/tides/");
    save(dev, tides, broken);
    await until(() => mistakes(tab)?.length > 0);
    expect(mistakes(tab)).toEqual([
      {
        title: 'unknown key "titel" [unknown-key]',
        place: `${tides}:2:1`,
        frame: "1 | ---\n2 | titel: Tides\n  | ^^^^^\n3 | authors: [Mara Lindqvist]",
        hint: 'did you mean "title"? (it is required)',
        link: `vscode://file${dev.folder}/${tides}:2:1`,
      },
    ]);
    expect(steps(tab)).toEqual([]);
    const page = await get(dev.port, "/publications/tides/");
    expect([page.status, page.body.includes("Tides and Sand")]).toEqual([200, true]);
  });

  test("is gone when it is mended, and the page is new", async () => {
    const { dev, tab } = await opened("/publications/tides/");
    save(dev, tides, broken);
    await until(() => mistakes(tab)?.length > 0);
    save(dev, tides, broken.replace("titel", "title"));
    await until(() => mistakes(tab)?.length === 0);
    await until(() => steps(tab).includes("reload"));
  });

  test("stays text, whatever an author wrote", async () => {
    const { dev, tab } = await opened("/");
    save(dev, tides, '---\n"<img src=x onerror=alert(1)>": 1\ntitle: T\nauthors: [A]\ndate: 2024\n---\n');
    await until(() => mistakes(tab)?.length > 0);
    expect(mistakes(tab)[0].title).toContain("<img src=x onerror=alert(1)>");
    expect((await get(dev.port, "/")).body).not.toContain("onerror");
  });

  test.each([
    ["in the content", { [tides]: broken }],
    ["in a template", { "templates/home.liquid": "{{ nobody }}" }],
    ["in the settings", { "content/site.yaml": "url: [\n" }],
    ["of having no profile", { "content/profile.md": null }],
    ["of having no content", { "content/profile.md": null, "content/site.yaml": null, [tides]: null }],
  ])("%s keeps nothing from starting: an empty page tells of it, and becomes the site", async (_, files) => {
    const { dev, tab } = await opened("/", { files });
    expect((await get(dev.port, "/")).status).toBe(500);
    expect((await get(dev.port, "/publications/")).status).toBe(500);
    expect(mistakes(tab).length).toBeGreaterThan(0);
    rmSync(join(dev.folder, "templates"), { recursive: true, force: true });
    save(dev, "content/site.yaml", "url: https://mara.example.org/\n");
    save(dev, tides, broken.replace("titel", "title"));
    save(dev, "content/profile.md", "---\nname: Mara Lindqvist\n---\n\nHello.\n");
    await until(() => steps(tab).includes("reload"));
    await until(() => mistakes(tab).length === 0);
    expect((await get(dev.port, "/")).status).toBe(200);
  });

  test("in a template that only shows on some page is found, too", async () => {
    const { dev, tab } = await opened("/");
    save(dev, "templates/entry.liquid", "{% for n in (1..99999999) %}{{ n }}{% endfor %}\n");
    save(dev, "content/posts/one.md", "---\ntitle: One\ndate: 2024\n---\n\nWords.\n");
    await until(() => mistakes(tab)?.length > 0, 30_000);
    expect(mistakes(tab)[0].title).toContain("template-limit");
    renameSync(join(dev.folder, "templates"), join(dev.folder, "away"));
    await until(() => mistakes(tab)?.length === 0);
  });
});
