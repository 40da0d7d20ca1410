import { expect, it } from "vitest";
import { citedAs, type Told } from "../../src/citation/cited-as.ts";

const nothing: Told = { type: null, status: null, venue: null, volume: null, arxiv: null };

function cited(told: Partial<Told>): string {
  const { type, venue } = citedAs({ ...nothing, ...told });
  return venue === null ? type : `${type} in ${venue}`;
}

it("believes what the author says", () => {
  expect(cited({ type: "workshop", venue: "ICLR" })).toBe("workshop in ICLR");
  expect(cited({ type: "conference", status: "accepted", venue: "ICLR" })).toBe("conference in ICLR");
  expect(cited({ type: "thesis", status: "in preparation", venue: "PhD thesis" })).toBe(
    "thesis in PhD thesis",
  );
});

it("does not cite a paper as if it had appeared where it was only sent", () => {
  expect(cited({ type: "conference", status: "submitted", venue: "ICLR" })).toBe("preprint");
  expect(cited({ status: "in preparation", venue: "Nature" })).toBe("preprint");
  expect(cited({ type: "journal", status: "preprint", venue: "Nature" })).toBe("preprint");
  expect(cited({ status: "preprint", venue: "bioRxiv" })).toBe("preprint in bioRxiv");
});

it.each([
  [{ venue: "Journal of Shores" }, "journal in Journal of Shores"],
  [{ venue: "Shores", volume: "12" }, "journal in Shores"],
  [{ venue: "Proceedings of the Shores" }, "conference in Proceedings of the Shores"],
  [{ venue: "ICLR Workshop on Sand" }, "workshop in ICLR Workshop on Sand"],
  [{ venue: "arXiv" }, "preprint in arXiv"],
  [{ arxiv: "2410.05258" }, "preprint"],
  [{ venue: "ICLR" }, "other in ICLR"],
  [{}, "other"],
])("takes the type of %o from what it says in so many words", (told, expected) => {
  expect(cited(told)).toBe(expected);
});
