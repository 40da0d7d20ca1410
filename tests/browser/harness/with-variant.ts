import { isMap, parseDocument } from "yaml";

/** The text of a `site.yaml` with another look (`theme.variant`); the author's other choices stay. */
export function withVariant(settings: string, variant: string): string {
  const document = parseDocument(settings);
  const theme = document.get("theme");
  document.set("theme", { ...(isMap(theme) ? theme.toJSON() : {}), variant });
  return String(document);
}
