import { expect, test } from "vitest";
import { withVariant } from "./with-variant.ts";

test.each([
  [
    "where nothing was chosen",
    "url: https://a.example.org/\n",
    "url: https://a.example.org/\ntheme:\n  variant: plate\n",
  ],
  ["and keeps the other choices", "theme:\n  accent: 28\n", "theme:\n  accent: 28\n  variant: plate\n"],
  ["in place of another", "theme: rail\n", "theme:\n  variant: plate\n"],
])("sets the look of a site %s", (_, settings, expected) => {
  expect(withVariant(settings, "plate")).toBe(expected);
});
