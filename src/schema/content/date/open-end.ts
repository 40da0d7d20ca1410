const words = new Set(
  [
    "",
    "present",
    "now",
    "today",
    "current",
    "ongoing",
    "至今",
    "现在",
    "今",
    "現在",
    "heute",
    "présent",
    "presente",
  ].map((word) => word.normalize("NFC")),
);

/** Whether the end of a range says that it goes on: nothing at all, or a word for "now". */
export function isOpenEnd(written: string): boolean {
  return words.has(written.trim().toLowerCase().normalize("NFC"));
}
