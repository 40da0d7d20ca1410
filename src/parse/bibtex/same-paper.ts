import type { Document } from "../document.ts";
import { mapOf } from "../translation.ts";

/** What a paper is known by: its DOI in small letters, and its arXiv identifier without a version. */
export interface PaperIds {
  readonly doi: string | null;
  readonly arxiv: string | null;
}

/** The identifiers a document gives, as far as they look like some; they are checked elsewhere. */
export function idsOf({ yaml }: Document): PaperIds {
  const { doi, arxiv } = mapOf(yaml.data);
  return { doi: /10\.\d{4,9}\/\S+$/.exec(textOf(doi))?.[0] ?? null, arxiv: arxivIn(textOf(arxiv)) };
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : "";
}

function arxivIn(text: string): string | null {
  return /(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/.exec(text)?.[1] ?? null;
}
