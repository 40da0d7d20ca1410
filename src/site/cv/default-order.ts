import { collections } from "../../schema/content/collections.ts";
import type { HomeParts } from "../home.ts";
import type { ProfileSection } from "../profile-sections.ts";

/** What a CV says besides the sections of the profile: before them, after those that tell of a life, and at the end. */
const before = ["interests"];
const after = ["publications", "awards", "talks", "teaching", "service", "projects"];
const last = ["references"];

/**
 * The names of the sections of a CV nobody has ordered. Education, positions and the like come as they were written;
 * papers and collections follow the last of them that has dates, then the rest of the profile. A section of the
 * profile that bears the name of one of ours stands for it.
 */
export function defaultOrder({ profileSections }: HomeParts): readonly string[] {
  const taken = new Set(profileSections.map(({ section }) => section.id));
  const free = (names: readonly string[]) => names.filter((name) => !taken.has(name));
  const data = profileSections.filter((section) => !isText(section));
  const names = [...data, ...profileSections.filter(isText)].map(({ name }) => name);
  const end = data.findLastIndex((section) => isDated(section) && !isCollection(section)) + 1;
  return [...free(before), ...names.slice(0, end), ...free(after), ...names.slice(end), ...free(last)];
}

/** Whether a section says when things were. */
export function isDated({ section }: ProfileSection): boolean {
  return section.items.some(({ date }) => date !== null);
}

function isText({ section }: ProfileSection): boolean {
  return section.kind === "text";
}

function isCollection({ section }: ProfileSection): boolean {
  return Object.hasOwn(collections, section.id);
}
