/** A venue without the year of the paper behind it, which its date tells: "ICML 2023" of 2023 is "ICML". */
export function venueOf(written: string | null, date: string | number | null): string | null {
  const [, name = "", year] = /^(.*\S)[\s,]+(\d{4})$/.exec(written ?? "") ?? [];
  return year !== undefined && String(date ?? "").startsWith(year) ? name.replace(/[\s,]+$/, "") : written;
}
