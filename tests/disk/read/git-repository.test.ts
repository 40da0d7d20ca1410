import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../../../src/disk/read/git-repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const config = `[core]
\tbare = false
[remote "upstream"]
\turl = https://github.com/else/where.git
[remote "origin"]
\turl = git@github.com:mara/sand.git
\tfetch = +refs/heads/*:refs/remotes/origin/*
[branch "main"]
\tremote = origin
`;

test("finds the repository around a folder, its origin and its branch", () => {
  const top = temporaryFolder({
    ".git/HEAD": "ref: refs/heads/drafts/one\n",
    ".git/config": config,
    "a/b/c": "",
  });
  const found = { top, remote: "git@github.com:mara/sand.git", branch: "drafts/one", settings: config };
  expect(gitRepository(top)).toEqual(found);
  expect(gitRepository(join(top, "a/b"))).toEqual(found);
});

test("takes the main branch of the origin for the branch, if git knows it", () => {
  const main = { ".git/refs/remotes/origin/HEAD": "ref: refs/remotes/origin/trunk\n" };
  const top = temporaryFolder({ ".git/HEAD": "ref: refs/heads/drafts\n", ".git/config": config, ...main });
  expect(gitRepository(top)?.branch).toBe("trunk");
});

test("follows the file .git of a work tree", () => {
  const top = temporaryFolder({
    "main/.git/HEAD": "ref: refs/heads/main\n",
    "main/.git/config": config,
    "main/.git/worktrees/x/HEAD": "ref: refs/heads/x\n",
    "main/.git/worktrees/x/commondir": "../..\n",
  });
  const tree = temporaryFolder({ ".git": `gitdir: ${top}/main/.git/worktrees/x\n` });
  const remote = "git@github.com:mara/sand.git";
  expect(gitRepository(tree)).toEqual({ top: tree, remote, branch: "x", settings: config });
});

test("knows of no origin and no branch where there is none", () => {
  const top = temporaryFolder({ ".git/HEAD": "0123456789abcdef\n" });
  expect(gitRepository(top)).toEqual({ top, remote: null, branch: null, settings: "" });
});
