import * as z from "zod";
import { address } from "./address.ts";
import { fault } from "./fault.ts";
import { homeOf } from "./profile-homes.ts";
import { plainText } from "./text.ts";

/** Where a label names the place of a repository, `owner/name` is meant for one there, not for a path in this site. */
const repositories = ["github", "gitlab", "huggingface"];

/** Label → address, in the author's order; known labels (`paper`, `code`, …) get their name in each language. */
export const links = z.record(plainText, address).transform((written, ctx) => {
  for (const [label, { url }] of Object.entries(written))
    if (repositories.includes(label.toLowerCase()) && /^[\w.-]+\/[\w.-]+$/.test(url)) {
      const hint = `did you mean "${homeOf(label)}${url}"?`;
      fault(ctx, "invalid-link", `"${label}" needs a whole address`, hint, [label]);
    }
  return written;
});
