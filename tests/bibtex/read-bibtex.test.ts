import { describe, expect, it } from "vitest";
import { entryText } from "../../src/bibtex/entry-text.ts";
import { readBibtex } from "../../src/bibtex/read-bibtex.ts";

const volume = `@proceedings{proc, title={Proc. of {XYZ}}, year=2020, publisher={ACM}, doi={10.1000/volume}, url={https://a.b}}`;
const paper = "@inproceedings{a, title={Names}, author={A, B}, crossref={Proc}}";

function fieldsOf(text: string, key: string): Record<string, string> {
  const entry = readBibtex(text).entries.find((one) => one.key === key);
  return Object.fromEntries([...(entry?.fields.values() ?? [])].map((field) => [field.name, field.text]));
}

describe("inheritance", () => {
  it("takes what holds for the volume, and not what is its own", () => {
    expect(fieldsOf(`${paper}\n${volume}`, "a")).toEqual({
      ...{ title: "Names", author: "A, B", crossref: "Proc", booktitle: "Proc. of {XYZ}" },
      ...{ year: "2020", publisher: "ACM" },
    });
    expect(readBibtex(`${paper}\n${volume}`).parents).toEqual(new Set(["proc"]));
  });

  it("takes all of xdata, and keeps what an entry says itself", () => {
    const text = "@xdata{x, publisher={P}, doi={10.1000/x}}\n@misc{a, xdata={x}, publisher={Q}}";
    expect(fieldsOf(text, "a")).toMatchObject({ publisher: "Q", doi: "10.1000/x" });
  });

  it("goes through parents of parents, and not in circles", () => {
    const text =
      "@book{b, year=1990, crossref={c}}\n@book{c, publisher={P}, crossref={b}}\n@inbook{a, crossref={b}}";
    expect(fieldsOf(text, "a")).toMatchObject({ year: "1990", publisher: "P" });
  });

  it("tells of a parent that is not there", () => {
    const [fault] = readBibtex(`${volume}\n@inproceedings{a, title={T}, crossref={prox}}`).faults;
    expect(fault).toMatchObject({ level: "warning", rule: "unknown-entry", hint: 'did you mean "proc"?' });
  });
});

describe("keys", () => {
  it("takes the first of two entries with one key, and tells of the other", () => {
    const { entries, faults } = readBibtex("@misc{a, t={1}}\n@misc{a, t={2}}");
    expect(entries).toHaveLength(1);
    expect(faults).toMatchObject([{ level: "error", rule: "duplicate-key" }]);
  });

  it("only warns when both say the same", () => {
    const { faults } = readBibtex("@misc{a, t={1}, u={2}}\n@misc{a, u={2},\n t={1}}");
    expect(faults).toMatchObject([{ level: "warning", rule: "duplicate-key" }]);
  });
});

describe("an entry's own text", () => {
  function textOf(text: string, hidden: readonly string[] = []): string {
    const entry = readBibtex(text).entries.find(({ key }) => key === "a");
    return entry ? entryText(entry, text, new Set(hidden)) : "";
  }

  it("is what the author wrote", () => {
    const entry = "@Misc{a,\n  Title = {T {X}},\n  month = jan }";
    expect(textOf(`junk\n${entry}\nmore`)).toBe(entry);
  });

  it("has the strings and the parent's fields it needs", () => {
    const strings = "@string{acm = {ACM Press}}\n@misc{a, publisher = acm # { NY}}";
    expect(textOf(strings)).toBe("@misc{a, publisher = {ACM Press NY}}");
    expect(textOf(`${paper}\n${volume}`)).toBe(
      "@inproceedings{a, title={Names}, author={A, B},\n  booktitle = {Proc. of {XYZ}},\n  year = {2020},\n  publisher = {ACM}\n}",
    );
  });

  it("goes without what is for the web page alone", () => {
    expect(textOf("@misc{a,\n  t={T},\n  selected={true},\n  abbr={X}\n}", ["selected", "abbr"])).toBe(
      "@misc{a,\n  t={T},\n}",
    );
  });
});
