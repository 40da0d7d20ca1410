import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./checks/axe.ts";
import { contrastFindings } from "./checks/contrast.ts";
import { currentItemFindings } from "./checks/current-item.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { motionFindings } from "./checks/motion.ts";
import { overflowFindings } from "./checks/overflow.ts";
import { plain } from "./checks/pdf-text.ts";
import { pageCount, printFindings } from "./checks/print.ts";
import { requestFindings } from "./checks/requests.ts";
import { foldFindings } from "./checks/script-free.ts";
import { shiftFindings } from "./checks/shift.ts";
import { describeInBrowser } from "./harness/pages-to-see.ts";
import { installProbe } from "./harness/probe.ts";
import { useTab } from "./harness/tab.ts";

type Check = (page: Page) => Promise<readonly string[]>;

const ring = "<style>:focus-visible { outline: 2px solid black }</style>";
const wide = "<div style='width: 3000px'>wide</div>";

/** Faults that pages could have, and what the checks must say of them; nothing for what is no fault. */
const cases: readonly (readonly [story: string, check: Check, body: string, found: readonly RegExp[]])[] = [
  [
    "grey text",
    contrastFindings,
    "<p style='color: #777'>grey</p>",
    [/^text of p "grey" has contrast 4\.48, not 7$/],
  ],
  ["grey dates", contrastFindings, "<time style='color: #777'>2025</time>", [/contrast 4\.48, not 7/]],
  ["dark grey text", contrastFindings, "<p style='color: #555'>grey</p>", []],
  ["text in other colour spaces", contrastFindings, "<p style='color: oklch(.8 .1 232)'>sky</p>", [/not 7/]],
  ["see-through text", contrastFindings, "<p style='color: #0008'>thin</p>", [/not 7/]],
  ["text on tinted ground", contrastFindings, "<p style='background: #0008'>tinted</p>", [/not 7/]],
  ["faded text", contrastFindings, "<div style='opacity: .5'><p>faded</p></div>", [/not 7/]],
  [
    "text on a picture",
    contrastFindings,
    "<p style='background: linear-gradient(red, blue)'>x</p>",
    [/picture/],
  ],
  [
    "faint marks",
    contrastFindings,
    "<style>p::before { content: '•'; color: #ddd }</style><p>a</p>",
    [/::before/],
  ],
  ["hidden text", contrastFindings, "<p hidden style='color: #eee'>nobody sees it</p>", []],
  ["something too wide", overflowFindings, wide, [/too wide/, /^div "wide" sticks out by \d+ px$/]],
  ["something wide that scrolls", overflowFindings, `<div style='overflow: auto'>${wide}</div>`, []],
  [
    "a picture without words",
    axeFindings,
    "<main><h1>x</h1><img src='data:,'></main>",
    [/^image-alt on img/],
  ],
  [
    "targets too small",
    axeFindings,
    "<style>button { width: 9px; padding: 0 }</style><main><h1>x</h1><button>a</button><button>b</button></main>",
    [/^target-size/, /^target-size/],
  ],
  [
    "an animation",
    motionFindings,
    "<style>@keyframes k {} p { animation: k 1s }</style><p>x</p>",
    [/is animated/, /an animation runs/],
  ],
  ["a transition", motionFindings, "<p style='transition: color 1s'>x</p>", [/has a transition/]],
  ["smooth scrolling", motionFindings, "<div style='scroll-behavior: smooth'>x</div>", [/scrolls smoothly/]],
  ["stillness", motionFindings, "<p>x</p>", []],
  ["a ring on every stop", keyboardFindings, `${ring}<a href='#'>a</a> <button>b</button>`, []],
  ["a stop without a ring", keyboardFindings, "<a href='#' style='outline: 0'>a</a>", [/^a "a" has no ring/]],
  [
    "a faint ring",
    keyboardFindings,
    "<a href='#' style='outline: 2px solid #eee'>a</a>",
    [/contrast 1\.\d+, not 3/],
  ],
  [
    "an odd order",
    keyboardFindings,
    `${ring}<a href='#'>a</a><a href='#' tabindex='1'>b</a>`,
    [/is focused after/],
  ],
  [
    "a trap",
    keyboardFindings,
    `${ring}<button onkeydown='event.preventDefault()'>a</button><a href='#'>b</a>`,
    [/^the Tab key does not reach a "b"$/],
  ],
  [
    "a stop behind something",
    keyboardFindings,
    `${ring}<a href='#'>a</a><div style='position: fixed; inset: 0; background: white'></div>`,
    [/cannot be seen/],
  ],
  ["no skip link", skipLinkFindings, "<a href='/'>menu</a>", [/no link past the menu/]],
  [
    "a skip link to nowhere",
    skipLinkFindings,
    "<a href='#x'>skip</a><a href='/'>menu</a>",
    [/leads to a "menu"/],
  ],
  [
    "a skip link",
    skipLinkFindings,
    "<a href='#x'>skip</a><a href='/'>b</a><main id='x'><a href='/'>c</a></main>",
    [],
  ],
  [
    "a current item like the rest",
    currentItemFindings,
    "<nav><a aria-current='page'>a</a><a>b</a></nav>",
    [/looks like/],
  ],
  ["a bold current item", currentItemFindings, "<nav><b><a aria-current='page'>a</a></b><a>b</a></nav>", []],
  [
    "a fold that stays shut",
    foldFindings,
    "<style>p { display: none }</style><details><summary>s</summary><p>x</p></details>",
    [/^summary "s" opens nothing$/],
  ],
  ["a fold", foldFindings, "<details><summary>s</summary><p>x</p></details>", []],
  ["a menu on paper", printFindings, "<nav>menu</nav>", [/^nav "menu" is printed$/]],
  [
    "dark paper",
    printFindings,
    "<style>body { background: black }</style>",
    [/on the colour 0 0 0 1, not on white/],
  ],
];

describeInBrowser("a check notices", () => {
  const tab = useTab();

  test.each(cases)("%s", async (_, check, body, found) => {
    const { page, visit } = tab();
    await visit("about:blank");
    await page.setContent(`<!doctype html><html lang="en"><title>A page</title><body>${body}</body>`);
    await installProbe(page);
    const findings = await check(page);
    expect(findings).toEqual(found.map((finding) => expect.stringMatching(finding)));
  });

  test("what moves by itself", async () => {
    const { page } = tab();
    await page.setContent("<p>above</p><p>below</p>");
    await installProbe(page);
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const bar = document.createElement("hr");
      bar.style.height = "300px";
      document.body.prepend(bar);
    });
    expect(await shiftFindings(page)).toEqual([expect.stringMatching(/moved by itself/)]);
  });

  test("how many pages a PDF has", async () => {
    const { page } = tab();
    await page.setContent("<p>one</p><p style='break-before: page'>two</p>");
    expect(pageCount(await page.pdf())).toBe(2);
  });
});

test("a check notices files of others, and files besides the page and its pictures", () => {
  const own = "http://127.0.0.1:8080/a/";
  const requests = [
    { url: own, type: "document" },
    { url: "http://127.0.0.1:8080/a/me.png", type: "image" },
    { url: "http://127.0.0.1:8080/style.css", type: "stylesheet" },
    { url: "https://fonts.example.org/a.woff2", type: "font" },
  ];
  expect(requestFindings(own, requests)).toEqual([
    "asks another host for https://fonts.example.org/a.woff2",
    "asks for a file besides itself: http://127.0.0.1:8080/style.css (stylesheet)",
  ]);
});

test("texts are compared without what PDFs change: ligatures, white space, punctuation", () => {
  expect(plain("E\uFB03cient  Tok-\nens")).toBe(plain("Efficient Tokens"));
});
