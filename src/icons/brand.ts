/** Sites that are called otherwise than what they are known as. */
const otherNames: Readonly<Record<string, string>> = {
  twitter: "x",
  bsky: "bluesky",
  youtu: "youtube",
  weibo: "sinaweibo",
  repec: "ideas-repec",
  inspirehep: "inspire",
  philpeople: "philpapers",
  "scholar.google": "scholar",
  "ui.adsabs.harvard": "ads",
  "ideas.repec": "ideas-repec",
  "lattes.cnpq": "lattes",
};

/** What a label would be called as a brand: "Stack Overflow" is `stackoverflow`; null when no Latin letter is left. */
export function brandOfLabel(label: string): string | null {
  const name = plain(label);
  return /[a-z]/.test(name) ? (otherNames[name] ?? name) : null;
}

/**
 * The name of the site an address is on: `kaggle` for https://www.kaggle.com/ye. Null for what is no web address, for
 * universities, whose names are also those of firms, and for what people host under a name of their own (`ye.github.io`).
 */
export function brandOfHost(url: string): string | null {
  const [, host] = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url) ?? [];
  const parts = host?.toLowerCase().split(".") ?? [];
  const names = parts.slice(0, -suffixLength(parts));
  const whole = otherNames[names.join(".")];
  if (whole !== undefined) return whole;
  const isOwn = names.length > 1 && /^(?:io|app|dev|site|page|me)$/.test(parts.at(-1) ?? "");
  const isUniversity = parts.slice(-2).some((part) => part === "edu" || part === "ac");
  const name = plain(names.at(-1) ?? "");
  return isOwn || isUniversity || name === "" ? null : (otherNames[name] ?? name);
}

/** How many parts of a host are its ending: one for `org`, two for `co.uk` and `com.cn`. */
function suffixLength(parts: readonly string[]): number {
  const [second = "", top = ""] = parts.slice(-2);
  return parts.length > 2 && top.length === 2 && /^(?:co|com|org|net|ac|edu|gov)$/.test(second) ? 2 : 1;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
