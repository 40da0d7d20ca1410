import type { Page } from "playwright-core";

/** What moves although the visitor has asked for less motion: animations, transitions, smooth scrolling. */
export async function motionFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { probe } = window;
    const lasts = (durations: string) =>
      durations.split(", ").some((time) => Number.parseFloat(time) > 0.001);
    const styles = [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"].map((pseudo) => [element, getComputedStyle(element, pseudo)] as const),
    );
    const found = styles.flatMap(([element, style]) => [
      ...(style.animationName !== "none" && lasts(style.animationDuration)
        ? [`${probe.nameOf(element)} is animated`]
        : []),
      ...(style.transitionProperty !== "none" && lasts(style.transitionDuration)
        ? [`${probe.nameOf(element)} has a transition`]
        : []),
      ...(style.scrollBehavior === "smooth" ? [`${probe.nameOf(element)} scrolls smoothly`] : []),
    ]);
    const running = document.getAnimations().filter(({ playState }) => playState === "running");
    return [...new Set(found), ...running.map(({ id }) => `an animation runs: ${id}`)];
  });
}
