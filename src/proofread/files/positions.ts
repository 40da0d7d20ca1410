import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { remarkOn } from "../remark.ts";

/** Pictures in `public/` that tell where they were taken: `gps-position`. */
export function positions({ files }: Desk): readonly Problem[] {
  return files
    .filter(({ hasPosition }) => hasPosition)
    .map(({ path }) =>
      remarkOn(`public/${path}`, "gps-position", {
        message: `"public/${path}" tells where it was taken`,
        hint: `it is published as it is: take the position out, as with exiftool -gps:all= public/${path}`,
      }),
    );
}
