import { expect, it } from "vitest";
import { isPerson, type Name } from "../../../src/citation/name/name.ts";
import { splitName } from "../../../src/citation/name/split-name.ts";

/** `particle family, given, suffix`, or the whole name in brackets, `!` before that of a group. */
function told(name: Name): string {
  if (!isPerson(name)) return `${name.isGroup ? "!" : ""}[${name.whole}]`;
  const { particle, family, given, suffix } = name;
  return [particle && `<${particle}> `, family, ` | ${given}`, suffix && ` | ${suffix}`].join("");
}

it.each([
  ["Tianzhu Ye", "Ye | Tianzhu"],
  ["Ye, Tianzhu", "Ye | Tianzhu"],
  ["Ye, T.", "Ye | T."],
  ["  Ye ,  Tianzhu ", "Ye | Tianzhu"],
  ["Gabriel García Márquez", "Márquez | Gabriel García"],
  ["García Márquez, Gabriel", "García Márquez | Gabriel"],
  ["Jean-Luc Picard", "Picard | Jean-Luc"],
  ["Mohamed el-Sayed", "el-Sayed | Mohamed"],
])("splits %s at the family name", (written, parts) => {
  expect(told(splitName(written))).toBe(parts);
});

it.each([
  ["Johannes van der Waals", "<van der> Waals | Johannes"],
  ["van der Waals, Johannes", "<van der> Waals | Johannes"],
  ["Vincent van Gogh", "<van> Gogh | Vincent"],
  ["Luc Van Gool", "Van Gool | Luc"],
  ["Guy Van den Broeck", "Van den Broeck | Guy"],
  ["Laurens van der Maaten", "<van der> Maaten | Laurens"],
  ["Maria de los Angeles Garcia", "Garcia | Maria de los Angeles"],
  ["Hung Van Nguyen", "Nguyen | Hung Van"],
  ["Hoa Van Đỗ", "Đỗ | Hoa Van"],
  ["Van Nguyen", "Nguyen | Van"],
  ["bell hooks", "hooks | bell"],
])("keeps the particles of %s with the family name", (written, parts) => {
  expect(told(splitName(written))).toBe(parts);
});

it.each([
  ["Martin Luther King Jr.", "King | Martin Luther | Jr."],
  ["Martin Luther King, Jr.", "King | Martin Luther | Jr."],
  ["King, Jr., Martin Luther", "King | Martin Luther | Jr."],
  ["King, Martin Luther, Jr.", "King | Martin Luther | Jr."],
  ["King, Martin Luther Jr.", "King | Martin Luther | Jr."],
  ["Sammy Davis III", "Davis | Sammy | III"],
])("knows the suffix of %s", (written, parts) => {
  expect(told(splitName(written))).toBe(parts);
});

it.each([
  ["叶天竺", "[叶天竺]"],
  ["李 雷", "[李雷]"],
  ["山田 太郎", "[山田太郎]"],
  ["김 철수", "[김철수]"],
  ["叶, 天竺", "叶 | 天竺"],
  ["Tianzhu Ye (叶天竺)", "Ye | Tianzhu"],
  ["Ye, Tianzhu 叶天竺", "Ye | Tianzhu"],
  ["Taro Yamada （山田 たろう）", "Yamada | Taro"],
  ["叶天竺 (Tianzhu Ye)", "[叶天竺 (Tianzhu Ye)]"],
])(
  "leaves %s whole unless a comma tells its parts, and prefers the Latin of two scripts",
  (written, parts) => {
    expect(told(splitName(written))).toBe(parts);
  },
);

it.each([
  ["Gemini Team", "![Gemini Team]"],
  ["The ATLAS Collaboration", "![The ATLAS Collaboration]"],
  ["University of Shores, Department of Sand", "![University of Shores, Department of Sand]"],
  ["Plato", "[Plato]"],
  ["NASA", "[NASA]"],
])("does not take %s apart", (written, parts) => {
  expect(told(splitName(written))).toBe(parts);
});
