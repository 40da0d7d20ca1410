import type { Written } from "../schema/content/kinds.ts";

type Choices = Written["settings"]["theme"];

/** The look of a site, with nothing left open. */
export interface Theme {
  readonly variant: Choices["variant"];
  /** Hue of links, 0 to 360. */
  readonly accent: number;
  readonly typeface: NonNullable<Choices["typeface"]>;
  readonly photo: NonNullable<Choices["photo"]>;
  /** The colour of the page, for what browsers draw around it. */
  readonly ground: { readonly light: string; readonly dark: string };
}

const looks: Readonly<Record<Theme["variant"], Omit<Theme, "variant">>> = {
  rail: { accent: 232, typeface: "serif", photo: "rounded", ground: { light: "#fdfdfc", dark: "#14161a" } },
  manuscript: {
    accent: 28,
    typeface: "serif",
    photo: "round",
    ground: { light: "#fffdf8", dark: "#191713" },
  },
  plate: { accent: 285, typeface: "sans", photo: "round", ground: { light: "#f6f6f9", dark: "#101114" } },
};

/** The author's choices, and where there are none those of the look. */
export function themeOf({ variant, accent, typeface, photo }: Choices): Theme {
  const look = looks[variant];
  return {
    ...look,
    variant,
    accent: accent ?? look.accent,
    typeface: typeface ?? look.typeface,
    photo: photo ?? look.photo,
  };
}
