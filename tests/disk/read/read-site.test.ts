import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSite } from "../../../src/disk/read/read-site.ts";
import { type Tree, temporaryFolder } from "../temporary-folder.ts";

const nowhere = "/nowhere/templates";

function site(files: Tree = {}) {
  const root = temporaryFolder({ "content/profile.md": "me\n", ...files });
  return { root, read: (templates = nowhere) => readSite(root, templates) };
}

const paths = (list: readonly { readonly path: string }[]) => list.map(({ path }) => path);
const told = (found: ReturnType<typeof readSite>) =>
  found.problems.map(({ level, rule, source }) => `${level} ${rule} ${source.path}`);

describe("content", () => {
  test("reads Markdown, YAML and BibTeX files by their path in the site, sorted by code point", () => {
    const { read } = site({
      "content/z.bib": "@misc{z}",
      "content/publications/b.md": "b",
      "content/publications/Z.yml": "z: 1",
      "content/news.yaml": "[]",
      "content/pages/long.markdown": "long",
      "content/😀.md": "smile",
      "content/ﬁ.md": "ligature",
    });
    expect(read().problems).toEqual([]);
    expect(paths(read().value.content)).toEqual([
      "content/news.yaml",
      "content/pages/long.markdown",
      "content/profile.md",
      "content/publications/Z.yml",
      "content/publications/b.md",
      "content/z.bib",
      "content/ﬁ.md",
      "content/😀.md",
    ]);
  });

  test("reads the same site whatever the order its files were made in", () => {
    const files = {
      "content/b.md": "b",
      "content/a/c.md": "c",
      "content/a.md": "a",
      "public/z": "z",
      "public/a": "a",
    };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    const strip = ({ value }: ReturnType<typeof readSite>) => [value.content, paths(value.publicFiles)];
    expect(strip(site(files).read())).toEqual(strip(site(backwards).read()));
  });

  test("drops the byte order mark and Windows line ends", () => {
    const { read } = site({ "content/a.md": "\uFEFFone\r\ntwo\rthree" });
    expect(read().value.content[0]).toEqual({ path: "content/a.md", text: "one\ntwo\nthree" });
  });

  test("gives names in NFC and opens the file as the disk spells it", () => {
    const { read } = site({ "content/cafe\u0301.md": "coffee" });
    expect(read().value.content).toContainEqual({ path: "content/caf\u00E9.md", text: "coffee" });
  });

  test("tells two names that differ only in their Unicode form", () => {
    const found = site({ "content/cafe\u0301.md": "1", "content/caf\u00E9.md": "2" }).read();
    expect(told(found)).toEqual(["error same-name content/caf\u00E9.md"]);
  });

  test("names every file it leaves out, with the reason", () => {
    const { read } = site({
      "content/_draft.md": "",
      "content/_old/a.md": "",
      "content/photo.png": "",
      "content/README.MD": "",
    });
    expect(read().value.leftOut).toEqual([
      { path: "content/README.MD", reason: "its ending is in capitals: rename it to small letters" },
      { path: "content/_draft.md", reason: "its name begins with _" },
      { path: "content/_old/a.md", reason: 'it is in the folder "_old", whose name begins with _' },
      { path: "content/photo.png", reason: "not Markdown, YAML or BibTeX" },
    ]);
    expect(paths(read().value.content)).toEqual(["content/profile.md"]);
  });

  test("ignores hidden files and what editors leave behind, without a word", () => {
    const litter = [".DS_Store", ".git/config", "a.md~", "#a.md#", ".#a.md", ".a.md.swp", "a.md.swp"];
    const found = site(Object.fromEntries(litter.map((name) => [`content/${name}`, "x"]))).read();
    expect(paths(found.value.content)).toEqual(["content/profile.md"]);
    expect([found.value.leftOut, found.problems]).toEqual([[], []]);
  });

  test("reads names with spaces, quotes and signs that mean something in addresses", () => {
    const names = ["a b.md", "100% #1 & 'x'?+.md", "中文 论文.md", "🎓.md"];
    const { read } = site(Object.fromEntries(names.map((name) => [`content/${name}`, name])));
    for (const name of names)
      expect(read().value.content).toContainEqual({ path: `content/${name}`, text: name });
  });

  test("tells a name that no address can be made of", () => {
    expect(told(site({ "content/a\\b.md": "", "public/line\nbreak": "" }).read())).toEqual([
      "error bad-file-name content/a\\b.md",
      "error bad-file-name public/line\nbreak",
    ]);
  });
});

describe("no content", () => {
  test.each([
    ["an empty folder", {}],
    ["a file called content", { content: "x" }],
  ])("%s is one problem that says what a site looks like", (_, files: Tree) => {
    const root = temporaryFolder(files);
    const found = readSite(root, nowhere);
    expect(told(found)).toEqual(["error no-content content"]);
    expect(found.problems[0]?.message).toBe(`there is no folder "content" in "${root}"`);
    expect(found.problems[0]?.hint).toContain("content/profile.md");
  });

  test("the content folder itself is told to go up one", () => {
    const [problem] = readSite(join(site().root, "content"), nowhere).problems;
    expect([problem?.rule, problem?.hint]).toEqual(["no-content", expect.stringContaining("go up one")]);
  });

  test("so is a folder that does not exist", () => {
    expect(told(readSite("/nowhere", nowhere))).toEqual(["error no-content content"]);
  });

  test("a missing public or templates folder is fine", () => {
    expect(site().read()).toMatchObject({ problems: [], value: { publicFiles: [], templates: [] } });
  });

  test("a public that is a file is told", () => {
    expect(told(site({ public: "x" }).read())).toEqual(["error not-a-folder public"]);
  });
});

describe("bytes that are not text", () => {
  const bad = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test.each([
    ["Latin-1", bad("caf", [0xe9], " au lait\n"), 3, "E9", "caf"],
    ["after lines ended the Windows way", bad("\uFEFFa\r\nb\r\n", [0xff]), 9, "FF", "a\nb\n"],
    ["after a genuine replacement character", bad("中\uFFFD😀", [0xc3], "("), 10, "C3", "中\uFFFD😀"],
    ["a character cut off at the end", bad("ab", [0xe4, 0xb8]), 2, "E4", "ab"],
  ])("points at the first byte that is not UTF-8: %s", (_, bytes, byte, value, before) => {
    const found = site({ "content/a.md": bytes }).read();
    expect(told(found)).toEqual(["error not-utf-8 content/a.md"]);
    const [problem] = found.problems;
    expect(problem?.message).toBe(`"content/a.md" is not UTF-8 text: byte ${byte} is 0x${value}`);
    expect(problem?.source.text.slice(0, problem.start)).toBe(before);
    expect(problem?.source.text.slice(problem.start, problem.end)).toBe("\uFFFD");
    expect(paths(found.value.content)).toContain("content/a.md");
  });

  test("a genuine replacement character is no problem", () => {
    expect(site({ "content/a.md": "\uFFFD" }).read().problems).toEqual([]);
  });

  test("a NUL byte makes a file binary, and UTF-16 is recognised", () => {
    const found = site({
      "content/a.md": "a\0b",
      "content/b.md": Buffer.from("\uFEFFhello", "utf16le"),
    }).read();
    expect(told(found)).toEqual(["error binary-file content/a.md", "error binary-file content/b.md"]);
    expect(found.problems[0]?.message).toContain("byte 1 is 0x00");
    expect(found.problems[1]?.hint).toContain("save it as UTF-8");
    expect(paths(found.value.content)).toEqual(["content/profile.md"]);
    expect(found.value.unread).toEqual(["content/a.md", "content/b.md"]);
  });

  test("a text file may have 5 MiB and no byte more", () => {
    const { root, read } = site({ "content/a.md": "", "content/b.md": "" });
    truncateSync(join(root, "content/a.md"), 5 * 1024 * 1024 + 1);
    expect(told(read())).toEqual(["error file-too-large content/a.md"]);
    truncateSync(join(root, "content/a.md"), 5 * 1024 * 1024);
    expect(told(read())).toEqual(["error binary-file content/a.md"]);
  });
});

describe("templates", () => {
  const theme = {
    "a.liquid": "A",
    "partials/b.liquid": "B",
    "style.css": "C",
    "i.svg": "no",
  };

  test("the author's file takes the place of the package's file of the same path", () => {
    const { read } = site({ "templates/partials/b.liquid": "mine", "templates/new.liquid": "new" });
    expect(read(temporaryFolder(theme)).value.templates).toEqual([
      { path: "offprint/templates/a.liquid", text: "A" },
      { path: "offprint/templates/style.css", text: "C" },
      { path: "templates/new.liquid", text: "new" },
      { path: "templates/partials/b.liquid", text: "mine" },
    ]);
  });

  test("a site whose templates are the package's own has each once, as its own", () => {
    const { root, read } = site({ "templates/a.liquid": "A" });
    expect(read(join(root, "templates")).value.templates).toEqual([
      { path: "templates/a.liquid", text: "A" },
    ]);
    symlinkSync(join(root, "templates"), join(root, "linked"));
    expect(paths(read(join(root, "linked")).value.templates)).toEqual(["templates/a.liquid"]);
  });

  test("names the author's files no page is made with, and ignores droppings", () => {
    const names = ["fonts.css", "icon.svg", "menu.js", "partials/style.css", "publication.html", "style.CSS"];
    const unused = Object.fromEntries(names.map((name) => [`templates/${name}`, ""]));
    const { templates, leftOut } = site({ ...unused, "templates/a.liquid~": "" }).read().value;
    expect(templates).toEqual([]);
    expect(paths(leftOut).sort()).toEqual(Object.keys(unused).sort());
    expect(leftOut[0]?.reason).toContain("public/");
  });

  test("the author's style sheet takes the place of the package's, a nested one does not", () => {
    const { read } = site({ "templates/style.css": "mine", "templates/old/templates/style.css": "old" });
    const { templates, leftOut } = read(temporaryFolder({ "style.css": "C" })).value;
    expect(templates).toEqual([{ path: "templates/style.css", text: "mine" }]);
    expect(paths(leftOut)).toEqual(["templates/old/templates/style.css"]);
  });

  test("a package installed as a link is read like any other", () => {
    const real = temporaryFolder(theme);
    const { root, read } = site();
    symlinkSync(real, join(root, "package"));
    expect(read(join(root, "package")).value.templates).toHaveLength(3);
  });
});

describe("public files", () => {
  test("lists every file with its address, its place and its size", () => {
    const { root, read } = site({
      "public/photo.jpg": "12345",
      "public/.well-known/x": "",
      "public/.nojekyll": "",
    });
    expect(read().value.publicFiles).toEqual([
      { path: ".nojekyll", from: join(root, "public/.nojekyll"), bytes: 0 },
      { path: ".well-known/x", from: join(root, "public/.well-known/x"), bytes: 0 },
      { path: "photo.jpg", from: join(root, "public/photo.jpg"), bytes: 5 },
    ]);
  });

  test("skips what file managers leave behind, without a word", () => {
    const found = site({ "public/.DS_Store": "", "public/a/Thumbs.db": "", "public/.gitkeep": "" }).read();
    expect([found.value.publicFiles, found.problems]).toEqual([[], []]);
  });

  test.each([".env", ".env.local", ".ENV", ".git/config", "a/.git", "id_rsa", "keys/id_ed25519"])(
    "%s is refused and not listed",
    (name) => {
      const found = site({ [`public/${name}`]: "x" }).read();
      expect(found.problems.map(({ rule, level }) => [rule, level])).toEqual([["secret-file", "error"]]);
      expect(found.value.publicFiles).toEqual([]);
    },
  );

  test("a .pem file is refused when a private key is in it", () => {
    const certificate = "-----BEGIN CERTIFICATE-----\n";
    const key = `${certificate}-----BEGIN RSA PRIVATE KEY-----\n`;
    const found = site({ "public/a.pem": certificate, "public/b.pem": key }).read();
    expect(told(found)).toEqual(["error secret-file public/b.pem"]);
  });

  test("files with harmless names near to secret ones are copied", () => {
    const names = ["env", "id_rsa.pub", "gitignore", ".gitignore", "environment.pdf"];
    const found = site(Object.fromEntries(names.map((name) => [`public/${name}`, "x"]))).read();
    expect([found.problems, found.value.publicFiles.length]).toEqual([[], names.length]);
  });

  test.each(["<script>", "<g onload = 'x()'>", "<foreignObject>", '<g\nOnClick="x"/>'])(
    "warns of an SVG with %j in it",
    (part) => {
      const found = site({ "public/a.svg": `<svg>${part}</svg>`, "public/a.txt": part }).read();
      expect(told(found)).toEqual(["warning scripted-svg public/a.svg"]);
      expect(found.value.publicFiles).toHaveLength(2);
    },
  );

  test("an ordinary SVG is no problem", () => {
    const svg = '<svg><text font-size="2">only</text><path d="M0"/></svg>';
    expect(site({ "public/a.svg": svg }).read().problems).toEqual([]);
  });

  test("warns of a file over 25 MB and still copies it", () => {
    const { root, read } = site({ "public/talk.mp4": "", "public/ok.mp4": "" });
    truncateSync(join(root, "public/talk.mp4"), 31_000_000);
    truncateSync(join(root, "public/ok.mp4"), 25_000_000);
    expect(told(read())).toEqual(["warning huge-file public/talk.mp4"]);
    expect(read().problems[0]?.message).toBe('"public/talk.mp4" has 31 MB');
    expect(read().value.publicFiles).toHaveLength(2);
  });
});

describe("links", () => {
  function linked(target: (root: string) => string, link: string, files: Tree = {}) {
    const made = site({ "public/a.txt": "a", ...files });
    symlinkSync(target(made.root), join(made.root, link));
    return made;
  }

  test("inside the site are read through, files and folders", () => {
    const { root, read } = linked((root) => join(root, "shared"), "content/publications", {
      "shared/p.md": "paper",
    });
    symlinkSync("../shared/p.md", join(root, "public/p.txt"));
    expect(read().value.content).toContainEqual({ path: "content/publications/p.md", text: "paper" });
    expect(read().value.publicFiles).toContainEqual({
      path: "p.txt",
      from: join(root, "shared/p.md"),
      bytes: 5,
    });
    expect(read().problems).toEqual([]);
  });

  test.each(["content/out.md", "templates/out.liquid", "public/out.pdf"])(
    "out of the site are refused: %s",
    (link) => {
      const outside = temporaryFolder({ secret: "x" });
      const found = linked(() => join(outside, "secret"), link, { "templates/a.liquid": "" }).read();
      expect(told(found)).toEqual([`error link-outside ${link}`]);
      const { content, templates, publicFiles } = found.value;
      expect(paths([...content, ...templates, ...publicFiles]).join()).not.toContain("out.");
    },
  );

  test("a whole content folder that is a link out of the site is refused", () => {
    const root = temporaryFolder();
    symlinkSync(temporaryFolder({ "a.md": "a" }), join(root, "content"));
    expect(told(readSite(root, nowhere))).toEqual(["error link-outside content"]);
  });

  test("to a neighbour whose name begins with the site's is out of the site", () => {
    const parent = temporaryFolder({ "site/content/a.md": "a", "site-secret/b.md": "b" });
    symlinkSync("../../site-secret/b.md", join(parent, "site/content/b.md"));
    expect(told(readSite(join(parent, "site"), nowhere))).toEqual(["error link-outside content/b.md"]);
  });

  test.each([
    ["to itself", () => "me.md", "content/me.md"],
    ["to its own folder", () => ".", "content/here"],
    ["to the site's folder", (root: string) => root, "content/up"],
  ])("that loop are refused, not followed: %s", (_, target, link) => {
    expect(told(linked(target, link).read())).toEqual([`error link-loop ${link}`]);
  });

  test("between two folders that lead into each other end", () => {
    const { root, read } = site({ "content/a/1.md": "", "content/b/2.md": "" });
    symlinkSync("../b", join(root, "content/a/to-b"));
    symlinkSync("../a", join(root, "content/b/to-a"));
    expect(told(read())).toEqual([
      "error link-loop content/a/to-b/to-a",
      "error link-loop content/b/to-a/to-b",
    ]);
  });

  test("that multiply a few folders into millions of paths end in one problem", () => {
    const { root, read } = site({ "public/d0/_": "" });
    rmSync(join(root, "public/d0/_"));
    for (let depth = 1; depth <= 24; depth += 1) {
      mkdirSync(join(root, `public/d${depth}`));
      for (const side of ["l", "r"]) symlinkSync(`../d${depth - 1}`, join(root, `public/d${depth}/${side}`));
    }
    expect(told(read())).toEqual(["error too-many-links public"]);
  });

  test("that lead nowhere are told", () => {
    expect(told(linked(() => "gone.md", "content/a.md").read())).toEqual(["error broken-link content/a.md"]);
  });

  test("do not publish a secret under a harmless name", () => {
    const found = linked((root) => join(root, ".env"), "public/env.txt", { ".env": "TOKEN=1" }).read();
    expect(told(found)).toEqual(["error secret-file public/env.txt"]);
  });
});

test("a pipe is told and never waited for", () => {
  const { root, read } = site({ "public/a": "" });
  for (const pipe of ["content/pipe.md", "public/pipe"])
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(root, pipe)]);
  expect(told(read())).toEqual(["error not-a-file content/pipe.md", "error not-a-file public/pipe"]);
});
