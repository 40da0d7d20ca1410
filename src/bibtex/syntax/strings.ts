/** The names every bibliography style defines: `month = jan` (BibTeX, "plain.bst"). */
export const monthStrings: ReadonlyMap<string, string> = new Map(
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ].map((month) => [month.slice(0, 3).toLowerCase(), month]),
);
