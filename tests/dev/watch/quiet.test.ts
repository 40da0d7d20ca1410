import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenQuiet } from "../../../src/dev/watch/quiet.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Calls so many times with pauses between, and returns how often the action ran until all was quiet. */
function runs(calls: number, pause: number): number {
  const action = vi.fn();
  const quiet = whenQuiet(action);
  for (let call = 0; call < calls; call += 1) {
    quiet.call();
    vi.advanceTimersByTime(pause);
  }
  vi.advanceTimersByTime(1000);
  return action.mock.calls.length;
}

test("several steps of one save are one change, and it is not waited for long", () => {
  expect(runs(4, 5)).toBe(1);
  const action = vi.fn();
  whenQuiet(action).call();
  vi.advanceTimersByTime(30);
  expect(action).toHaveBeenCalledTimes(1);
});

test("two saves are two changes", () => {
  expect(runs(2, 100)).toBe(2);
});

test("a checkout with pauses in it is one change", () => {
  const action = vi.fn();
  const quiet = whenQuiet(action);
  for (let call = 0; call < 30; call += 1) quiet.call();
  vi.advanceTimersByTime(120);
  quiet.call();
  vi.advanceTimersByTime(1000);
  expect(action).toHaveBeenCalledTimes(1);
});

test("what never gets quiet is looked at once a second", () => {
  expect(runs(300, 10)).toBeGreaterThanOrEqual(3);
});

test("nothing comes after it was cancelled", () => {
  const action = vi.fn();
  const quiet = whenQuiet(action);
  quiet.call();
  quiet.cancel();
  vi.advanceTimersByTime(2000);
  expect(action).not.toHaveBeenCalled();
});
