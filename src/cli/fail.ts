import { CommanderError } from "commander";
import { exit } from "./exit.ts";
import { endWatch, faultOf, machine } from "./watch.ts";

/**
 * Ends what threw an error: usage errors of commander, which it has printed, and everything else, which is our bug. Who
 * asked for JSON is answered in JSON.
 */
export async function fail(error: unknown): Promise<void> {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.well : exit.usage;
    if (process.exitCode === exit.usage) await answer(exit.usage, "usage", error.message);
    return;
  }
  const under = endWatch(exit.bug).map((step) => `while ${step}\n`);
  const about = `${machine()}\n${under.join("")}${faultOf(error)}\n`;
  process.stderr.write(
    `This is a mistake in Offprint, not in your files. Please report it with these lines:\n\n${about}`,
  );
  process.exitCode = exit.bug;
  await answer(exit.bug, "bug", error instanceof Error ? error.message : String(error));
}

/** Whatever is broken, it must not break the end of the program. */
async function answer(code: 2 | 70, trouble: "usage" | "bug", message: string): Promise<void> {
  if (!isForProgram(process.argv.slice(2))) return;
  try {
    const { inJson } = await import("../commands/tell-json.ts");
    const troubles = [{ code: trouble, message: message.replace(/^error: /, "") }];
    process.stdout.write(inJson(code, { troubles }).stdout);
  } catch {
    // The report for people is out.
  }
}

/** Whether a line of arguments asks for JSON; it need not be one that is understood. */
function isForProgram(words: readonly string[]): boolean {
  const [own = ""] = words.join("\n").split(/\n--(?:\n|$)/);
  return /(?:^|\n)--(?:json|format[=\n]json)(?:\n|$)/.test(own);
}
