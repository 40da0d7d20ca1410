import { expect, test } from "vitest";
import { orcidFault } from "../../../src/schema/content/orcid.ts";

// The iDs that ORCID gives as examples.
test.each(["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-1694-233x"])(
  "a right ORCID iD is taken: %s",
  (id) => {
    expect(orcidFault(id)).toBeNull();
  },
);

test.each([
  "0000-0002-1825-0079",
  "0000-0002-1825-097",
  "0000-0001-5109-3701",
  "0000 0002 1825 0097",
  "X000-0002-1825-0097",
])("a wrong one is refused: %s", (id) => {
  expect(orcidFault(id)?.message).toContain(id);
});

test("every slip of one digit and every swap of two is found", () => {
  const id = "0000-0002-1825-0097";
  const slips = [...id].flatMap((digit, at) =>
    digit === "-"
      ? []
      : ["0", "5", "9"]
          .filter((other) => other !== digit)
          .map((other) => id.slice(0, at) + other + id.slice(at + 1)),
  );
  const swaps = [...id].flatMap((digit, at) => {
    const next = id[at + 1];
    return next === undefined || next === "-" || digit === "-" || next === digit
      ? []
      : [id.slice(0, at) + next + digit + id.slice(at + 2)];
  });
  for (const wrong of [...slips, ...swaps]) expect(orcidFault(wrong), wrong).not.toBeNull();
});
