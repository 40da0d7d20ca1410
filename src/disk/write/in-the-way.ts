import { type OutputRefused, outputRefused } from "./output-refused.ts";

/** The refusal to overwrite something in an output folder that we did not put there. */
export function inTheWay(path: string, folder: string): OutputRefused {
  const message = `"${path}" in "${folder}" was not made by Offprint and would be overwritten`;
  return outputRefused(
    "out-in-the-way",
    message,
    "move it to public/ if it belongs to the site, or delete it",
  );
}
