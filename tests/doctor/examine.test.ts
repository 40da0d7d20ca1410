import { describe, expect, it } from "vitest";
import { starterTexts } from "../../src/disk/read/starter-texts.ts";
import { examine } from "../../src/doctor/examine.ts";
import { githubName } from "../../src/doctor/examine-address.ts";
import type { Facts } from "../../src/doctor/facts.ts";

const fileOf = (name: string) => starterTexts()[name] ?? "";
const fresh = fileOf("pages.yml");
const workflow = (text: string) => [{ path: ".github/workflows/pages.yml", text }];
const site = (text: string) => [{ path: "content/site.yaml", text }];
const at = (remote: string | null, branch: string | null = "main", isTop = true) => ({
  remote,
  branch,
  isTop,
});

const healthy: Facts = {
  node: "20.19.0",
  neededNode: "20.19",
  content: site("url:\n"),
  repository: at("git@github.com:mara/mara.github.io.git"),
  cname: null,
  workflows: workflow(fresh),
  freshWorkflow: fresh,
  hasLockfile: true,
  packageFile: '{"scripts": {"build": "offprint build"}, "dependencies": {"offprint": "^0.1.0"}}',
  git: { settings: [], attributes: [] },
  unwatched: null,
  out: { path: "_site", state: "absent", isWritable: true, isPending: false },
  oldSchemas: [],
};

/** What is not well, as level and message. */
function findings(facts: Partial<Facts>): readonly string[] {
  const found = examine({ ...healthy, ...facts }).filter(({ level }) => level !== "well");
  for (const { hint } of found) expect(hint).toBeTruthy();
  return found.map(({ level, message }) => `${level}: ${message}`);
}

it("finds nothing wrong with a healthy site, and says where it will be", () => {
  expect(findings({})).toEqual([]);
  expect(examine(healthy).map(({ message }) => message)).toContain(
    "the site will be at https://mara.github.io/",
  );
});

it("has one word for an empty folder", () => {
  expect(findings({ content: null, workflows: [], repository: null })).toEqual([
    "advice: there is no site here",
  ]);
});

describe("Node", () => {
  it.each(["18.20.0", "20.18.9", "0.12.0"])("%s is too old", (node) => {
    expect(findings({ node })).toEqual([`failure: Node ${node} is too old`]);
  });
  it.each(["20.19.0", "22.0.0", "24.1.0", "100.0.0"])("%s is not", (node) => {
    expect(findings({ node })).toEqual([]);
  });
});

describe("the address", () => {
  it.each([
    ["url: https://mara.github.io/\n", "mara/mara.github.io", []],
    ["url: https://mara.github.io\n", "Mara/Mara.GitHub.io", []],
    ["url: https://mara.github.io/sand/\n", "mara/sand", []],
    ["url: https://example.org/\n", "mara/sand", []],
    [
      "url: https://mara.github.io/\n",
      "mara/sand",
      [
        "advice: content/site.yaml says https://mara.github.io/, but its repository is published at https://mara.github.io/sand/",
      ],
    ],
    ["title: [\n", "mara/sand", ["advice: content/site.yaml has mistakes"]],
  ])("%j in the repository %s", (text, name, expected) => {
    const repository = at(`https://github.com/${name}`);
    expect(findings({ content: site(text), repository })).toEqual(expected);
  });

  it("is not known without a repository on GitHub", () => {
    expect(findings({ repository: at("https://gitlab.com/mara/sand.git") })).toEqual([
      "advice: nothing says where the site will be",
    ]);
  });

  it("of a domain needs a setting at GitHub, and is said once", () => {
    const domain = "domain: mara.example.org\n";
    const known = "advice: the site has a domain of its own, mara.example.org";
    expect(findings({ content: site(domain) })).toEqual([known]);
    expect(findings({ cname: "mara.example.org" })).toEqual([known]);
    expect(findings({ content: site(domain), cname: "mara.example.org" })).toEqual([
      "failure: content/site.yaml has a domain, and there is a public/CNAME",
    ]);
  });

  it.each([
    ["git@github.com:mara/sand.git", "mara/sand"],
    ["https://github.com/mara/sand", "mara/sand"],
    ["https://user@github.com/mara/sand.js.git/", "mara/sand.js"],
    ["ssh://git@github.com/mara/sand.git", "mara/sand"],
    ["https://gitlab.com/mara/sand.git", null],
    ["/srv/git/sand.git", null],
    [null, null],
  ])("of the remote %s is that of %s", (remote, name) => {
    expect(githubName(remote)).toBe(name);
  });
});

describe("the workflow", () => {
  const path = ".github/workflows/pages.yml";
  it.each([
    ["is missing", "", {}, "advice: no workflow publishes the site on GitHub Pages"],
    ["may not publish", fresh.replace("id-token: write", ""), {}, `failure: ${path} may not publish`],
    [
      "needs a lock file",
      fresh.replace(/if \[.*/, "npm ci"),
      { hasLockfile: false },
      `failure: ${path} runs npm ci, which needs a package-lock.json`,
    ],
    [
      "runs for another branch",
      fresh,
      { repository: at("git@github.com:mara/mara.github.io", "trunk") },
      `advice: ${path} does not run for the branch "trunk"`,
    ],
    [
      "is not pinned",
      fresh.replace(/checkout@\w+ # v[\d.]+/, "checkout@v6"),
      {},
      `advice: ${path} does not pin actions/checkout`,
    ],
    [
      "is old",
      fresh.replace(/deploy-pages@\w+ # v[\d.]+/, `deploy-pages@${"0".repeat(40)} # v4.0.5`),
      {},
      `advice: ${path} has old versions of actions/deploy-pages`,
    ],
    [
      "leaves out hidden files",
      fresh.replace(/ *include-hidden-files: true\n/, ""),
      {},
      `advice: ${path} leaves out files whose names begin with a dot`,
    ],
  ])("%s", (_, text, facts, expected) => {
    const workflows = text === "" ? [] : workflow(text);
    expect(findings({ workflows, ...facts })).toEqual([expected]);
  });

  it("is nobody's business elsewhere than on GitHub", () => {
    const facts = { workflows: [], repository: null, content: site("url: https://mara.test/\n") };
    expect(findings(facts)).toEqual([]);
  });
});

describe("package.json", () => {
  const path = ".github/workflows/pages.yml";
  const noScript = `failure: ${path} runs npm run build, which package.json does not have`;
  it.each([
    [null, [`failure: ${path} runs npm, which needs a package.json`]],
    ["{}", [noScript]],
    ["[", [noScript]],
    ['{"scripts": null}', [noScript]],
    [
      '{"scripts": {"build": "offprint build"}, "devDependencies": {"offprint": "file:../offprint"}}',
      ["advice: package.json takes Offprint from a folder of this computer, which GitHub does not have"],
    ],
    ['\uFEFF{"name": "offprint", "scripts": {"build": "node dist/cli.js build"}}', []],
  ])("%j", (packageFile, expected) => {
    expect(findings({ packageFile })).toEqual(expected);
  });

  it("may be missing where no workflow needs it", () => {
    const facts = { packageFile: null, repository: null, content: site("url: https://mara.test/\n") };
    expect(findings({ ...facts, workflows: [] })).toEqual([]);
    expect(
      findings({ packageFile: null, repository: at("git@github.com:mara/sand.git", "main", false) }),
    ).toEqual([]);
  });
});

describe("line ends", () => {
  const changed = [
    "advice: git changes the line ends of texts on this computer (core.autocrlf), those in public/ too",
  ];
  it.each([
    ["by git for Windows", ["[core]\r\n\tautocrlf = true\r\n"], [], changed],
    ["by a setting without a value", ["[user]\nname = M\n[core]\n  AutoCRLF\n"], [], changed],
    ["by the last that says so", ["[core]\nautocrlf = input", "[core]\nautocrlf = true"], [], changed],
    ["although pictures stay", ["[core]\nautocrlf = true"], ["*.png binary\n* text=auto\n"], changed],
    ["not by who turned it off", ["[core]\nautocrlf = true", "[core]\nautocrlf = false"], [], []],
    ["not on the way in", ["[core]\nautocrlf = input"], [], []],
    ["not by another section", ["[other]\nautocrlf = true"], [], []],
    ["not where files say how they are", ["[core]\nautocrlf = true"], [fileOf("gitattributes")], []],
    ["not where nothing is text", ["[core]\nautocrlf = true"], ["* -text"], []],
  ])("are changed %s", (_, settings, attributes, expected) => {
    expect(findings({ git: { settings, attributes } })).toEqual(expected);
  });
});

describe("a folder that cannot be watched", () => {
  it.each([
    ["ENOSPC", "sudo sysctl fs.inotify.max_user_watches=524288"],
    ["EMFILE", "sudo sysctl fs.inotify.max_user_instances=1024"],
    ["ENOSYS", "move it to a disk of this computer"],
  ])("is told with what to do: %s", (unwatched, remedy) => {
    const found = examine({ ...healthy, unwatched }).find(({ level }) => level === "advice");
    expect(found?.message).toContain(`cannot be noticed (${unwatched})`);
    expect(found?.hint).toContain(remedy);
  });
});

describe("the output folder", () => {
  it.each([
    [{ state: "not a folder" }, 'failure: "_site" is not a folder'],
    [{ state: "foreign" }, 'failure: "_site" holds files Offprint did not make'],
    [{ isWritable: false }, 'failure: "_site" cannot be written to'],
    [{ state: "ours", isPending: true }, 'advice: a build was broken off while it wrote "_site"'],
  ] as const)("%j", (out, expected) => {
    expect(findings({ out: { ...healthy.out, ...out } })).toEqual([expected]);
  });
});

it("tells of schemas of another version", () => {
  expect(findings({ oldSchemas: [".vscode/schemas/news.json"] })).toEqual([
    "advice: the completion of your editor is that of another version",
  ]);
});
