/** Whether a template is the author's own; those that come with the program lie in another folder. */
export function isAuthors(path: string): boolean {
  return path.startsWith("templates/");
}
