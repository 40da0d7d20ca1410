/** A mistake as the server tells it. */
interface Mistake {
  readonly title: string;
  readonly place: string;
  readonly frame: string;
  readonly hint: string;
  readonly link: string | null;
}

const name = "offprint-mistakes";

const css = `
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto;
  background: #1c1a1a; color: #f3eeee; border-top: 4px solid #ff6b5e; font: 15px/1.5 system-ui, sans-serif; }
section { max-width: 70rem; margin: 0 auto; padding: 1rem 1.5rem 1.5rem; }
header { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1rem; margin: 1.5rem 0 0; color: #ff9a90; }
p { margin: 0.25rem 0; }
a { color: #9cc9ff; font-family: ui-monospace, monospace; }
pre { margin: 0.5rem 0; padding: 0.75rem; background: #2a2727; overflow-x: auto; font: 14px/1.5 ui-monospace, monospace; }
button { font: inherit; color: inherit; background: none; border: 1px solid #8a8080; border-radius: 4px; min-height: 2rem; }
:focus-visible { outline: 2px solid #9cc9ff; outline-offset: 2px; }
@media print { :host { display: none; } }
`;

/** Shows mistakes over the page, or takes them away when there are none. Every word is set as text, never as HTML. */
export function showMistakes(mistakes: readonly Mistake[]): void {
  document.querySelector(name)?.remove();
  if (mistakes.length === 0) return;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(panel(mistakes, () => host.remove()));
  host.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") host.remove();
  });
  document.documentElement.append(host);
}

function panel(mistakes: readonly Mistake[], close: () => void): HTMLElement {
  const section = element("section", "");
  section.role = "alert";
  section.lang = "en";
  const header = element("header", "");
  const button = element("button", "Hide");
  button.addEventListener("click", close);
  header.append(element("h1", headline(mistakes.length)), button);
  section.append(header, ...mistakes.flatMap(describe));
  return section;
}

/** While the site has never been whole there is no page to show behind. */
function headline(count: number): string {
  const [many, they] = count === 1 ? ["1 mistake", "it is"] : [`${count} mistakes`, "they are"];
  const isEmpty = "offprintEmpty" in document.documentElement.dataset;
  return isEmpty
    ? `${many}; there is no page before ${they} mended`
    : `${many}; the page behind is the last good one`;
}

function describe({ title, place, frame, hint, link }: Mistake): readonly HTMLElement[] {
  const line = element("p", "");
  line.append(link === null ? element("code", place) : anchor(place, link));
  return [
    element("h2", title),
    line,
    ...(frame === "" ? [] : [element("pre", frame)]),
    ...(hint === "" ? [] : [element("p", hint)]),
  ];
}

function anchor(text: string, href: string): HTMLElement {
  const link = element("a", text);
  link.href = href;
  return link;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
