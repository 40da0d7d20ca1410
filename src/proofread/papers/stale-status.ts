import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { type Desk, mainEntries } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { isWaiting } from "./waiting.ts";

/** Years after which a paper has appeared, or has not been taken. */
const patience = 2;

/** Papers that wait for longer than they can: `stale-status`. */
export function staleStatus(desk: Desk): readonly Problem[] {
  const limit = `${Number(desk.today.slice(0, 4)) - patience}${desk.today.slice(4)}`;
  return mainEntries(desk, "publications").flatMap((paper) => {
    const { source, places } = paper;
    const { date, status } = paper.data;
    if (!isWaiting(paper) || !date || date.start >= limit.slice(0, date.start.length)) return [];
    const message = `this paper of ${date.start} is still "${status}"`;
    const hint = "if it has appeared, remove the status and give its venue and date";
    return [remark({ source, ...placeOf(places, "/status") }, "stale-status", { message, hint })];
  });
}
