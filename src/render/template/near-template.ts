import { suggest } from "../../problem/suggest.ts";

/** The template whose name is most like this one, of those in the same folder; null when none is near. */
export function nearTemplate(name: string, templates: Iterable<string>): string | null {
  const folder = folderOf(name);
  const beside = [...templates].filter((one) => folderOf(one) === folder);
  const near = suggest(
    name.slice(folder.length),
    beside.map((one) => one.slice(folder.length)),
  );
  return near === null ? null : folder + near;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
