import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** It imports JSON as bundlers do and Node does not, and its source maps lead to files it does not come with. */
const workflowParser = /\/@actions\/workflow-parser\/.*\.js$/;

function withoutSourceMap(file: string): string | null {
  return workflowParser.test(file)
    ? readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")
    : null;
}

// biome-ignore lint/style/noDefaultExport: vitest asks for one.
export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: ".ci/tools/tests.json" }]]
      : ["default"],
    projects: [
      {
        plugins: [{ name: "without-source-maps", load: withoutSourceMap }],
        test: {
          name: "program",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          // Processes at once that a file starts: two files run, and each process has half a minute.
          maxConcurrency: 3,
          testTimeout: 30_000,
          server: { deps: { inline: [workflowParser] } },
        },
      },
      {
        test: {
          name: "browser",
          // After the others, some of which measure time.
          sequence: { groupOrder: 1 },
          include: ["tests/browser/**/*.test.ts"],
          exclude: ["tests/browser/lighthouse.test.ts"],
          globalSetup: "tests/browser/harness/setup.ts",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "lighthouse",
          sequence: { groupOrder: 2 },
          include: ["tests/browser/lighthouse.test.ts"],
          globalSetup: "tests/browser/harness/setup.ts",
          testTimeout: 180_000,
        },
      },
    ],
  },
});
