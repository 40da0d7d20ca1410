const emojis =
  /\s?(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)(?:[\uFE0F\u20E3\p{Emoji_Modifier}]|\u200D\p{Emoji})*/gu;

/** A text without its emoji: fonts that have them draw pictures, which no program can read out or find. */
export function withoutEmoji(text: string): string {
  return text.replace(emojis, "");
}
