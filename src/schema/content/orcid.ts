const form = /^(\d{4})-(\d{4})-(\d{4})-(\d{3})([\dX])$/;

/**
 * What is wrong with an ORCID iD, and what to write: its form, or its last character, by which a slip in any other is
 * found (ISO 7064, MOD 11-2; https://support.orcid.org/hc/en-us/articles/360006897674). Null for a right one.
 */
export function orcidFault(written: string): { readonly message: string; readonly hint: string } | null {
  const [whole, ...parts] = form.exec(written.toUpperCase()) ?? [];
  if (whole === undefined)
    return {
      message: `"${written}" is not an ORCID iD`,
      hint: "it is sixteen digits, the last may be X: 0000-0002-1825-0097",
    };
  const last = checkCharacter(parts.slice(0, 4).join(""));
  if (parts[4] === last) return null;
  return {
    message: `"${written}" is nobody's ORCID iD: one of its digits is wrong`,
    hint: `copy it from orcid.org again; with the others as they are, the last would be ${last}`,
  };
}

function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? "X" : String(check);
}
