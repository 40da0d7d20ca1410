/** The name templates call each other by: `offprint/templates/partials/author.liquid` is `partials/author`. */
export function templateName(path: string): string {
  return path.replace(/^(?:.*?\/)??templates\//, "").replace(/\.liquid$/, "");
}
