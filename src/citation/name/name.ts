/** A person's name in its parts: van der (particle) Waals (family), Johannes (given), Jr. (suffix). Parts may be empty. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly particle: string;
  readonly suffix: string;
}

/** A name that is not to be taken apart: of a group, in one word, or in a script that writes the family first. */
export interface WholeName {
  readonly whole: string;
  readonly isGroup: boolean;
}

export type Name = PersonName | WholeName;

/** Whether a name is a person's in its parts. */
export function isPerson(name: Name): name is PersonName {
  return "family" in name;
}

/** The name as indexes sort it: "van der Waals, Johannes", "King, Martin Luther Jr.". */
export function sortName(name: Name): string {
  if (!isPerson(name)) return name.whole;
  const { family, given, particle, suffix } = name;
  const behind = joined(given, suffix);
  return joined(particle, family) + (behind === "" ? "" : `, ${behind}`);
}

/** The name as it is spoken: "Johannes van der Waals". */
export function spokenName(name: Name): string {
  return isPerson(name) ? joined(name.given, name.particle, name.family, name.suffix) : name.whole;
}

/** A whole name for readers that cut names at their last space: a comma behind it says that nothing is cut off. */
export function uncut({ whole }: WholeName): string {
  return whole.includes(" ") ? `${whole},` : whole;
}

/** Parts with a space between those that are there. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
