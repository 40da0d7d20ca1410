import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { placeIn } from "../desk/writings.ts";
import { remark } from "../remark.ts";

/** An address of e-mail; not what looks like one in `git@github.com:` and `@me@social.example`. */
const address = /(?<![\w@/.+-])(?!git@)[\w.+-]{1,64}@(?:[a-z\d-]+\.)+[a-z]{2,24}(?![\w@:/-])/gi;

/** E-mail addresses in plain sight: `bare-email`. */
export function bareEmail({ writings }: Desk): readonly Problem[] {
  return writings.flatMap((writing) =>
    [...new Set(writing.words.match(address) ?? [])].map((found) =>
      remark(placeIn(writing, found), "bare-email", {
        message: `"${found}" can be read by programs that collect addresses`,
        hint: `write it under email in content/profile.md, or as ${found.replace("@", " [at] ")}`,
      }),
    ),
  );
}
