import type { Explanations } from "./page.ts";

/** Rules of templates. */
export const templates: Explanations = {
  "template-syntax": {
    means: "A tag or an expression of a template cannot be read.",
    example: "{% if paper.award %}…",
    remedy: "Mend it: each {% needs its %}, each if its endif, each for its endfor.",
  },
  "template-limit": {
    means: "A template does more than any page needs: too deep, too long, or around in circles.",
    remedy: "Make it simpler; look for a partial that renders itself.",
  },
  "template-value": {
    means: "A filter or tag was given a value it can do nothing with.",
    remedy: "Give it what it takes: see what the message says.",
  },
  "unknown-variable": {
    means: "A template asks for something that pages do not have, even in a branch that is not taken.",
    example: "{{ paper.titel }}",
    remedy:
      "Take the suggestion. What there is stands in the templates that come with Offprint: offprint eject --list.",
  },
  "unknown-filter": {
    means: "A filter that does not exist.",
    remedy: "Take the suggestion.",
  },
  "unknown-template": {
    means: "A partial is rendered that does not exist, or a template to eject.",
    remedy: "Mend the name; offprint eject --list tells all there are.",
  },
  "unused-template": {
    means: "A template in templates/ that nothing uses: neither a page's, nor rendered by another.",
    remedy: "Give it the name of the one it should replace, or render it, or remove it.",
  },
  unprintable: {
    means: "A list or a map is printed as if it were text.",
    example: "{{ paper.authors }}",
    remedy: "Print one of its parts, such as {{ paper.title.html }}, or go through it with for.",
  },
  "always-true": {
    means: "A condition that is never false: in Liquid an empty text, an empty list and 0 are true.",
    example: "{% if papers %}",
    remedy: "Ask for what you mean: {% if papers.size > 0 %}.",
  },
};
