import { readDocument } from "../../parse/document.ts";
import { mapOf } from "../../parse/translation.ts";
import type { Source } from "../../source.ts";

/** Where lists of the owner's papers are kept, by the identifier there; null when the profile does not say. */
export interface ProfileLists {
  readonly orcid: string | null;
  readonly dblp: string | null;
}

/** Looks for them among the links of `content/profile.md`, written as identifiers or addresses. */
export function profileLists(content: readonly Source[]): ProfileLists {
  const source = content.find(({ path }) => /^content\/profile\.(?:md|markdown)$/.test(path));
  const where = { kind: "profile", form: "markdown", slug: "", lang: null } as const;
  const data = source ? mapOf(readDocument(source, where).document.yaml.data) : {};
  const links = Object.entries(mapOf(data["links"])).filter(isText);
  const found = (name: string, home: RegExp, form: RegExp): string | null => {
    const own = links.filter(([label, value]) => label.toLowerCase() === name || home.test(value));
    return own.flatMap(([, value]) => form.exec(value)?.[1] ?? [])[0] ?? null;
  };
  return {
    orcid: found("orcid", /\borcid\.org\//, /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/),
    dblp: found("dblp", /\bdblp\.[^/]+\/pid\//, /^(?:.*\bpid\/)?(\w+\/[\w-]+)(?:\.html)?\/?$/),
  };
}

function isText(link: [string, unknown]): link is [string, string] {
  return typeof link[1] === "string";
}
