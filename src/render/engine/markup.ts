import { Drop } from "liquidjs";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe as it stands, and printed so. A Drop, so that tests and filters see its text (`valueOf`). */
export class Markup extends Drop {
  readonly html: string;
  constructor(html: string) {
    super();
    this.html = html;
  }
  get size(): number {
    return this.html.length;
  }
  override valueOf(): string {
    return this.html;
  }
}

/** Text as HTML, safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
