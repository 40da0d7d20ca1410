/** How authors say that something goes on, in the languages Offprint speaks. */
const words = new Set(
  [
    ...["", "present", "the present", "now", "today", "current", "ongoing"],
    ...["至今", "迄今", "现在", "今", "目前", "現在", "現在に至る", "今に至る"],
    ...["현재", "현재까지", "지금"],
    ...["heute", "jetzt", "aktuell", "laufend"],
    ...["présent", "à présent", "aujourd'hui", "à ce jour", "ce jour", "actuellement", "en cours"],
    ...["presente", "el presente", "actualidad", "la actualidad", "actualmente", "hoy", "en curso"],
  ].map((word) => word.normalize("NFC")),
);

/** Whether the end of a range says that it goes on: nothing at all, or a word for "now". */
export function isOpenEnd(written: string): boolean {
  return words.has(written.trim().toLowerCase().normalize("NFC").replaceAll("’", "'"));
}
