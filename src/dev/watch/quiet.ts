/** Calls that are gathered until it is quiet. */
export interface Gathering {
  call(): void;
  cancel(): void;
}

/** Milliseconds without a call that count as quiet: an editor needs several steps to save a file, git has many files. */
const pause = { afterFew: 25, afterMany: 150, many: 20 };
const longest = 1000;

/** Runs `action` once when several calls are over; where they never are, once a second. */
export function whenQuiet(action: () => void): Gathering {
  let calls = 0;
  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  function run(): void {
    calls = 0;
    action();
  }
  return {
    call() {
      if (calls === 0) first = performance.now();
      calls += 1;
      clearTimeout(timer);
      const left = Math.max(0, first + longest - performance.now());
      timer = setTimeout(run, Math.min(left, calls > pause.many ? pause.afterMany : pause.afterFew));
    },
    cancel: () => clearTimeout(timer),
  };
}
