import { describe, expect, test } from "vitest";
import { lookOn, type View } from "../../src/cli/look-on.ts";

/** An onlooker at a terminal with a clock of its own, and what it has written. */
function watching(view: Partial<View> = {}) {
  const clock = { now: 0 };
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const usual = { isLive: true, isVerbose: false, columns: () => 40 };
  const show = lookOn({ write, now: () => clock.now, ...usual, ...view });
  const at = (time: number) => {
    clock.now = time;
  };
  return { ...show, written, at };
}

describe("an onlooker", () => {
  test("shows nothing of what is done in half a second", () => {
    const { progress, end, tick, at, written } = watching();
    progress("making pages", 0, 2);
    at(499);
    progress("making pages", 1, 2);
    tick();
    progress("making pages", 2, 2);
    expect(end()).toEqual([]);
    expect(written).toEqual([]);
  });

  test("shows in one line how far it is and for how long, and erases it", () => {
    const { progress, end, at, written } = watching();
    progress("making pages", 0, 300);
    at(1_200);
    progress("making pages", 12, 300);
    at(1_299);
    progress("making pages", 13, 300);
    at(3_000);
    progress("making pages", 200, 300);
    progress("making pages", 300, 300);
    end();
    expect(written).toEqual([
      "\rmaking pages: 12 of 300, 1 s",
      "\rmaking pages: 200 of 300, 3 s",
      `\r${" ".repeat(29)}\r`,
    ]);
  });

  test("goes on telling the time while nothing comes, and counts no single thing", () => {
    const { progress, tick, at, written } = watching();
    at(100);
    progress("asking ORCID", 0, 1);
    at(600);
    tick();
    at(2_150);
    tick();
    expect(written).toEqual(["\rasking ORCID, 0 s", "\rasking ORCID, 2 s"]);
  });

  test("shows what is done within something else behind it, as far as the line goes", () => {
    const { progress, at, written } = watching();
    progress("asking for papers", 0, 3);
    at(700);
    progress("asking for papers", 1, 3);
    at(800);
    progress("asking doi.org", 0, 1);
    expect(written.at(-1)).toBe("\rasking for papers: 1 of 3, 0 s; asking ");
    expect(written.at(-1)).toHaveLength(1 + 39);
  });

  test("writes no sign that moves a cursor where no line can be erased", () => {
    const { progress, remark, end, at, written } = watching({ isLive: false });
    progress("making pages", 0, 2);
    at(5_000);
    progress("making pages", 1, 2);
    remark("wrote index.html");
    end();
    expect(written).toEqual([]);
  });

  test("tells every step, its time, and every remark to who wants to know all", () => {
    const { progress, remark, end, at, written } = watching({ isLive: false, isVerbose: true });
    progress("reading texts", 0, 0);
    progress("making pages", 0, 2);
    at(1_250);
    progress("making pages", 2, 2);
    remark("wrote index.html");
    progress("writing files", 0, 1);
    at(12_500);
    progress("writing files", 1, 1);
    expect(end()).toEqual([]);
    expect(written).toEqual([
      "   1.25 s  making pages: 2, 1.25 s\n",
      "   1.25 s  wrote index.html\n",
      "  12.50 s  writing files, 11.25 s\n",
    ]);
  });

  test("leaves nothing of a longer line behind a shorter one", () => {
    const { progress, at, written } = watching();
    progress("making pages", 0, 9);
    at(700);
    progress("making pages", 1, 9);
    progress("making pages", 9, 9);
    at(900);
    progress("asking", 0, 1);
    expect(written).toEqual(["\rmaking pages: 1 of 9, 0 s", "\rasking, 0 s              "]);
  });

  test("clears its line before others that stay", () => {
    const { progress, remark, at, written } = watching({ isVerbose: true });
    progress("making pages", 0, 2);
    at(700);
    progress("making pages", 1, 2);
    remark("wrote index.html");
    expect(written).toEqual([
      "\rmaking pages: 1 of 2, 0 s",
      `\r${" ".repeat(25)}\r`,
      "   0.70 s  wrote index.html\n",
    ]);
  });

  test("knows what was going on when all ended before it", () => {
    const { progress, end, at } = watching({ isLive: false });
    progress("making pages", 0, 9);
    at(2_000);
    progress("making pages", 4, 9);
    expect(end()).toEqual(["making pages: 4 of 9, 2 s"]);
  });
});
