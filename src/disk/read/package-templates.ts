import { fileURLToPath } from "node:url";

/** The folder of the templates that come with the program. */
export function packageTemplates(): string {
  return fileURLToPath(new URL("../../../templates", import.meta.url));
}
