import type { Source } from "../source.ts";

/** What a doctor looks at: everything as it was found, nothing judged. */
export interface Facts {
  /** As in `20.19.0`. */
  readonly node: string;
  /** The oldest Node that will do: `20.19`. */
  readonly neededNode: string;
  /** `content/site.yaml` and its kin; null when there is no folder `content/`. */
  readonly content: readonly Source[] | null;
  readonly repository: Repository | null;
  /** What `public/CNAME` says. */
  readonly cname: string | null;
  /** Workflows of the repository, else of the folder. */
  readonly workflows: readonly Source[];
  /** The workflow of new sites. */
  readonly freshWorkflow: string;
  readonly hasLockfile: boolean;
  /** The text of `package.json`; null without one. */
  readonly packageFile: string | null;
  readonly git: GitTexts;
  /** Why changes in the folder cannot be noticed, as the system calls it ("ENOSPC"); null when they can. */
  readonly unwatched: string | null;
  readonly out: OutputFolder;
  /** Schemas for editors that are there and are not those of this version. */
  readonly oldSchemas: readonly string[];
}

/** A git repository around the site. */
interface Repository {
  /** The address of its remote "origin"; null without one. */
  readonly remote: string | null;
  /** Its main branch, else the one that is checked out; null when there is none. */
  readonly branch: string | null;
  /** Whether the site's folder is the top of it. */
  readonly isTop: boolean;
}

/** What is written for git. */
interface GitTexts {
  /** Its settings, those of the computer first, those of the repository last. */
  readonly settings: readonly string[];
  /** The files .gitattributes of the site's folder and of the repository. */
  readonly attributes: readonly string[];
}

/** Where `offprint build` would write. */
interface OutputFolder {
  readonly path: string;
  readonly state: "absent" | "ours" | "empty" | "foreign" | "not a folder";
  readonly isWritable: boolean;
  /** Whether a build was killed while it moved its files. */
  readonly isPending: boolean;
}

/** What a doctor says of one thing; only a failure keeps something from working. */
export interface Finding {
  readonly level: "well" | "advice" | "failure";
  readonly message: string;
  readonly hint: string | null;
}

/** Something is as it should be. */
export const well = (message: string): Finding => ({ level: "well", message, hint: null });

/** Something might be better. */
export const advice = (message: string, hint: string): Finding => ({ level: "advice", message, hint });

/** Something will not work. */
export const failure = (message: string, hint: string): Finding => ({ level: "failure", message, hint });
