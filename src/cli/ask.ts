import { createInterface } from "node:readline/promises";
import { exit } from "./exit.ts";

/** Asks one question after another; `doubt` says what is wrong with an answer, which is then asked for again. */
export interface Dialogue {
  readonly ask: (question: string, doubt: (answer: string) => Promise<string | null>) => Promise<string>;
  readonly end: () => void;
}

/** Whether there is somebody to ask. */
export function isSomebodyThere(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** A dialogue in the terminal. Whoever breaks it off (Ctrl-C, Ctrl-D) ends the program; results go to stdout, so questions do not. */
export function dialogue(): Dialogue {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const breakOff = () => {
    process.stderr.write("\nNothing was written.\n");
    process.exit(exit.interrupted);
  };
  lines.once("close", breakOff);
  lines.on("SIGINT", () => lines.close());
  return {
    ask: async (question, doubt) => {
      for (;;) {
        const answer = (await lines.question(question)).trim();
        const doubts = await doubt(answer);
        if (doubts === null) return answer;
        process.stderr.write(`  ${doubts}\n`);
      }
    },
    end: () => {
      lines.off("close", breakOff);
      lines.close();
    },
  };
}
