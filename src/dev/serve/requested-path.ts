/**
 * The path a request asks for, decoded and in NFC, without its query; null when no honest browser asks like that: a
 * target in another form than a path (RFC 9112, 3.2.1), a `#`, a backslash, a control character or a broken escape.
 * It is only ever looked up among the paths there are, never joined to a folder.
 */
export function requestedPath(target: string): string | null {
  const [written = ""] = target.split("?", 1);
  if (!written.startsWith("/") || /[#\\]|[^\x21-\x7e]/.test(target)) return null;
  const path = decode(written);
  return path === null || /[\\\p{Cc}]/u.test(path) ? null : path.normalize("NFC");
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
