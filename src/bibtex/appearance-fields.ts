/** The fields of BibTeX and BibLaTeX that may say where a work appeared, the most telling first. */
export const venueFields: readonly string[] = [
  "journal",
  "journaltitle",
  "booktitle",
  "school",
  "eventtitle",
  "institution",
  "howpublished",
];

/** Those that may say who published it, unless one of them is where it appeared. */
export const publisherFields: readonly string[] = ["publisher", "institution", "organization", "school"];
