const TAG = /<(\/?)([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/gi;
const FORBIDDEN =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|form|button|select|textarea|base|meta|link|svg|template|title|plaintext|noscript|xmp|body|html|head|animate|marquee|isindex|bgsound|layer)$/i;
const ADDRESS = /^(?:href|src|poster|cite|action|formaction|srcset|data|background|xlink:href)$/i;
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|data:image\/(?:png|gif|jpeg|webp)[;,]|[^:]*$|[^:]*[/?#])/;
const SAFE_STYLE =
  /^(?:(?:color|background-color|font-weight|font-style|text-align|text-decoration|width|height|float):[\w\s#.,%()-]+;?)*$/;

/** What in some HTML could run, send or restyle: tags, handlers, addresses and styles, in words; nothing for safe HTML. */
export function dangersIn(html: string): string[] {
  const tags = Array.from(html.matchAll(TAG));
  const loose = html.replace(TAG, "").includes("<") ? ["a < that is no tag"] : [];
  return [
    ...loose,
    ...tags.flatMap(([, , name = "", attributes = ""]) => [
      ...dangerousTag(name),
      ...dangerousAttributes(attributes),
    ]),
  ];
}

function dangerousTag(name: string): string[] {
  return FORBIDDEN.test(name) ? [`<${name}>`] : [];
}

function dangerousAttributes(attributes: string): string[] {
  return Array.from(attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)).flatMap(
    ([whole, name = "", value = ""]) => {
      if (/^on/i.test(name) || /^(?:srcdoc|http-equiv)$/i.test(name)) return [whole];
      if (ADDRESS.test(name) && !SAFE_ADDRESS.test(value)) return [whole];
      return name === "style" && (!SAFE_STYLE.test(value) || /url|expression|import/i.test(value))
        ? [whole]
        : [];
    },
  );
}
