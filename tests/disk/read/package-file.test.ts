import { expect, it } from "vitest";
import { packageFile } from "../../../src/disk/read/package-file.ts";

it("reads a file of an installed package", () => {
  expect(new TextDecoder().decode(packageFile("simple-icons/icons/orcid.svg") ?? undefined)).toMatch(
    /^<svg /,
  );
});

it.each(["simple-icons/icons/no-such-brand.svg", "no-such-package/icons/a.svg", ""])(
  "is null for %j, which is not there",
  (name) => {
    expect(packageFile(name)).toBeNull();
  },
);
