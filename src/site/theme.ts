import type { Written } from "../schema/content/kinds.ts";

type Choices = Written["settings"]["theme"];

/** The look of a site, with nothing left open. */
export interface Theme {
  readonly variant: Choices["variant"];
  /** Hue of links, 0 to 360. */
  readonly accent: number;
  readonly typeface: NonNullable<Choices["typeface"]>;
  readonly photo: NonNullable<Choices["photo"]>;
}

const looks: Readonly<Record<Theme["variant"], Omit<Theme, "variant">>> = {
  rail: { accent: 232, typeface: "serif", photo: "rounded" },
  manuscript: { accent: 28, typeface: "serif", photo: "round" },
  plate: { accent: 285, typeface: "sans", photo: "round" },
};

/** The author's choices, and where there are none those of the look. */
export function themeOf({ variant, accent, typeface, photo }: Choices): Theme {
  const look = looks[variant];
  return {
    variant,
    accent: accent ?? look.accent,
    typeface: typeface ?? look.typeface,
    photo: photo ?? look.photo,
  };
}
