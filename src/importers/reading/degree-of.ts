/**
 * A degree and its field as an author writes them: "PhD in Physics" in English, "学士，物理" with a comma elsewhere, where
 * another word may stand between. A field alone is no degree.
 */
export function degreeOf(
  degree: string | null,
  field: string | null,
  isEnglish: boolean,
): { readonly degree: string | null; readonly title: string | null } {
  if (degree === null) return { degree: null, title: field };
  if (field === null) return { degree, title: null };
  if (/\b(?:in|of)$/i.test(degree)) return { degree: `${degree} ${field}`, title: null };
  const between = /\p{Script=Han}/u.test(degree) ? "，" : isEnglish ? " in " : ", ";
  return { degree: degree + between + field, title: null };
}
