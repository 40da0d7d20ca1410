/** The rule of a PDF that could not be made by a mistake of ours. */
export const failed = "pdf-failed";
