/** Particles that some write with a capital: Luc Van Gool. */
const capitals = new Set(["Van", "Von", "De", "Del", "Della", "Den", "Der", "Dos", "Ter", "Ten"]);
/** In Vietnam Van is a given name: before these family names it is no particle. */
const vietnamese = new Set(
  "Bui Dang Dinh Do Duong Ho Hoang Huynh Le Ly Mai Ngo Nguyen Pham Phan Tran Trinh Truong Vo Vu".split(" "),
);

/** The words from which on a name in spoken order is the family name: the last one, and all particles right before it. */
export function particleStart(words: readonly string[]): number {
  const last = words.length - 1;
  let start = last;
  while (start > 1 && isParticle(words[start - 1] ?? "", words[last] ?? "")) start -= 1;
  return start;
}

function isParticle(word: string, family: string): boolean {
  return /^\p{Ll}/u.test(word) || (capitals.has(word) && !vietnamese.has(bare(family)));
}

function bare(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D");
}

/** A family name and the small words it begins with, which indexes may sort apart from it. */
export function splitParticle(name: string): { readonly particle: string; readonly family: string } {
  const [, particle = "", family = name] = /^((?:\p{Ll}[^\s]*\s+)+)(.+)$/u.exec(name) ?? [];
  return { particle: particle.trim(), family };
}
