import { readSettings } from "../parse/read-settings.ts";
import { hasError } from "../problem/problem.ts";
import { isPlaceholder, isSameAddress, locationOf } from "../site/location.ts";
import { advice, type Facts, type Finding, failure, well } from "./facts.ts";

/** Where the site says it will be, against where its repository and its CNAME file will put it. */
export function examineAddress({ content, repository, cname }: Facts): readonly Finding[] {
  const { value: settings, problems } = readSettings(content ?? []);
  if (hasError(problems)) return [advice("content/site.yaml has mistakes", "offprint build tells them")];
  const { url, domain } = settings.data;
  const owner = githubName(repository?.remote ?? null);
  const { url: expected } = locationOf({ url: null, domain: domain ?? cname, base: null, repository: owner });
  const written = url !== null && !isPlaceholder(url) ? url : null;
  return [...domains(domain, cname), addressed(written, expected)];
}

function domains(domain: string | null, cname: string | null): readonly Finding[] {
  if (domain !== null && cname !== null)
    return [failure("content/site.yaml has a domain, and there is a public/CNAME", "remove one of the two")];
  const own = domain ?? cname;
  if (own === null) return [];
  return [
    advice(`the site has a domain of its own, ${own}`, "name it in Settings → Pages, too: a workflow cannot"),
  ];
}

function addressed(written: string | null, expected: string | null): Finding {
  if (written === null)
    return expected === null
      ? advice(
          "nothing says where the site will be",
          "GitHub Pages will; elsewhere write url in content/site.yaml",
        )
      : well(`the site will be at ${expected}`);
  if (expected === null || isSameAddress(written, expected)) return well(`the site will be at ${written}`);
  const hint = `write "url: ${expected}", or leave url open`;
  return advice(`content/site.yaml says ${written}, but its repository is published at ${expected}`, hint);
}

/** `owner/repository` of a remote on GitHub, by whichever way it is reached. */
export function githubName(remote: string | null): string | null {
  const [, owner, name] = /github\.com[:/]+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(remote ?? "") ?? [];
  return owner && name ? `${owner}/${name}` : null;
}
