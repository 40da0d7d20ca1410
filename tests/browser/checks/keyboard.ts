import type { Page } from "playwright-core";

/** An element that the Tab key leads to. */
interface Stop {
  /** Its place among the elements of the page. */
  readonly index: number;
  readonly name: string;
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    /** Where each press of a key has led, written down by the page itself; null where nothing was focused. */
    readonly stops: ({ readonly element: Element; readonly faults: readonly string[] } | null)[];
  }
}

/** How often the Tab key is pressed before it is asked how far that went: asking takes longer than pressing. */
const stride = 8;

/**
 * Goes through a page with the Tab key: what it does not reach, reaches in another order than that of the page, or
 * reaches without a ring of 2 px that stands out (WCAG 2.4.7, 2.4.11, 2.4.13), and whether it comes out at the end.
 */
export async function keyboardFindings(page: Page): Promise<readonly string[]> {
  const expected = await focusables(page);
  await watchStops(page);
  for (let presses = 0; presses < expected.length * 1.5 + 10; presses += stride) {
    for (let press = 0; press < stride; press += 1) await page.keyboard.press("Tab");
    if (await isRound(page)) break;
  }
  const stops = await stopsOf(page);
  const reached = new Set(stops.map(({ index }) => index));
  const missed = expected.filter(({ index }) => !reached.has(index));
  return [
    ...missed.map(({ name }) => `the Tab key does not reach ${name}`),
    ...stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`)),
    ...stops.flatMap(({ index, name }, at) => {
      const before = stops[at - 1];
      return before && before.index > index
        ? [`${name} is focused after ${before.name}, but stands before it`]
        : [];
    }),
  ];
}

async function focusables(page: Page): Promise<readonly Pick<Stop, "index" | "name">[]> {
  return await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const active = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";
    const found = all.filter((element) => element.matches(active) && window.probe.isShown(element));
    // Of a group of radio buttons the Tab key reaches one.
    const reachable = found.filter(
      (element) => !element.matches("[tabindex='-1'], [type=radio]:not(:checked)"),
    );
    return reachable.map((element) => ({ index: all.indexOf(element), name: window.probe.nameOf(element) }));
  });
}

/** Has the page write down where each press leads, once all that the press does is done: when the key comes up. */
async function watchStops(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { probe } = window;
    const stops: Window["stops"] = [];
    Object.assign(window, { stops });

    const faultsOf = (element: Element): readonly string[] => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const ground = probe.groundOf(element.parentElement ?? element);
      const box = element.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const onTop = document.elementFromPoint(x, y);
      const isFree = onTop !== null && (element.contains(onTop) || onTop.contains(element));
      const ring = Number.parseFloat(outlineWidth);
      const contrast =
        ground === null ? 21 : probe.contrast(probe.over(probe.colourOf(outlineColor), ground), ground);
      return [
        ...(outlineStyle === "none" || ring < 2 ? ["has no ring of 2 px when it is focused"] : []),
        ...(contrast < 3 ? [`has a ring of contrast ${contrast.toFixed(2)}, not 3`] : []),
        ...(isFree ? [] : ["cannot be seen when it is focused"]),
      ];
    };

    const writeDown = () => {
      const element = document.activeElement;
      const isNothing = element === null || element === document.body;
      stops.push(isNothing ? null : { element, faults: faultsOf(element) });
    };
    addEventListener("keyup", writeDown, { capture: true });
  });
}

/** Whether the presses so far have led out of the page, or back to where one of them was. */
async function isRound(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const elements = window.stops.map((stop) => stop?.element);
    return elements.includes(undefined) || new Set(elements).size < elements.length;
  });
}

/** Every stop on the way once through the page. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  return await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const elements = window.stops.map((stop) => stop?.element);
    const end = elements.findIndex((element, at) => element === undefined || elements.indexOf(element) < at);
    const once = end === -1 ? window.stops : window.stops.slice(0, end);
    return once.flatMap((stop) => {
      if (stop === null) return [];
      const { element, faults } = stop;
      return [{ index: all.indexOf(element), name: window.probe.nameOf(element), faults }];
    });
  });
}

/** The first stop of a freshly loaded page must be a link that leads past the menu, and does; where nothing behind it can be focused, Tab comes round to it again. */
export async function skipLinkFindings(page: Page): Promise<readonly string[]> {
  await page.keyboard.press("Tab");
  const target = await page.evaluate(() => {
    const link = document.activeElement;
    const isSeen = link !== null && window.probe.isShown(link) && link.getBoundingClientRect().top >= 0;
    return link?.matches("a[href^='#']") && isSeen ? link.getAttribute("href") : null;
  });
  if (target === null) return ["the first stop of the Tab key is no link past the menu"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  return await page.evaluate((target) => {
    const main = document.querySelector(target);
    const next = document.activeElement ?? document.body;
    const isPast =
      main !== null && (main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isAround = next.matches(`a[href='${target}']`);
    return isPast || isAround || next === document.body
      ? []
      : [`the skip link leads to ${window.probe.nameOf(next)}`];
  }, target);
}
