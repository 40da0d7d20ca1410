import type { ConfigData } from "html-validate";

/** The HTML standard and WCAG as html-validate checks them, but for matters of taste. */
export const htmlRules: ConfigData = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "doctype-style": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
  },
};
