/** An element of an XML file, to be asked for what is in it. */
export interface Element {
  readonly name: string;
  /** The children of that name. */
  all(name: string): readonly Element[];
  /** The text of the first child of that name. */
  text(name: string): string;
  readonly content: string;
}

interface Open {
  readonly name: string;
  readonly children: Element[];
  content: string;
}

const token = /<\?[^?]*\?>|<\/([a-z]+)>|<([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** Reads the XML our files are made of, and throws at anything that is not well-formed. */
export function readXml(text: string): Element {
  const open: Open[] = [{ name: "", children: [], content: "" }];
  let at = 0;
  for (const [whole, end, start, , empty, words] of text.matchAll(token)) {
    at += whole.length;
    const top = open.at(-1);
    if (top && words !== undefined) top.content += unescaped(words);
    if (start !== undefined) open.push({ name: start, children: [], content: "" });
    if (end !== undefined || empty === "/") close(end ?? start ?? "");
  }
  const [root] = open;
  if (at !== text.length || open.length !== 1 || root?.children.length !== 1)
    throw new Error(`not XML: ${text.slice(at, at + 80)}`);
  return root.children[0] ?? element(root);

  function close(name: string): void {
    const last = open.pop();
    if (!last || last.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
    open.at(-1)?.children.push(element(last));
  }
}

function element({ name, children, content }: Open): Element {
  const all = (wanted: string) => children.filter((child) => child.name === wanted);
  return { name, content, all, text: (wanted) => all(wanted)[0]?.content ?? "" };
}

function unescaped(text: string): string {
  if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}|&(?!(?:amp|lt|gt|quot);)/u.test(text))
    throw new Error(`not XML: ${text}`);
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
