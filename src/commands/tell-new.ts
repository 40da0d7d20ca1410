import type { Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import type { Addition } from "../scaffold/entry/new-entry.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { mark, news } from "./tell.ts";
import { filesIn, inJson } from "./tell-json.ts";

/** Tells which entry was written, or would be, and what it lacks. */
export function tellNew(
  addition: Addition,
  problems: readonly Problem[],
  manner: Manner & { readonly isDry: boolean; readonly isDraft: boolean },
): Outcome {
  const { path, text, before, missing } = addition;
  const isList = before !== null;
  const fresh = (text ?? "").slice((before ?? "").length);
  if (manner.isJson) {
    const draft = manner.isDraft || missing.length > 0;
    const file = { path, draft, added: isList ? "entry" : "file", text: fresh };
    return inJson(0, { problems }, filesIn([file], manner.isDry));
  }
  const what = isList ? `${path} (one more entry)` : path;
  const lacks = missing.map((line) => `"${line}"`).join(" and ");
  const draft = missing.length > 0 ? `It is a draft, since it lacks ${lacks}\n` : "";
  const done = news(`${mark("✓", "green", manner.colour)} ${what}\n`, manner);
  const stdout = manner.isDry ? `would write ${what}:\n\n${fresh}` : done;
  return { code: 0, stdout, stderr: textReport(problems, manner) + draft };
}
