import type { BuildOptions } from "../build.ts";
import type { OnPicture } from "../images/make/picture-maker.ts";
import type { MakePdf } from "../pdf/pdf.ts";

/** Who looks on while a command works. */
export interface Onlooker {
  /** How far a step is, named as people name it: `making pages`. Told first with nothing done, last with all. */
  readonly progress: (step: string, done: number, all: number) => void;
  /** A line for those who want to know all; nobody else reads it. */
  readonly remark: (line: string) => void;
}

/** For what nobody looks on at. */
export const nobody: Onlooker = { progress: () => {}, remark: () => {} };

/** A command somebody may look on at. */
export interface Watched {
  readonly onlooker: Onlooker;
}

const steps = { texts: "reading texts", pages: "making pages" } as const;

/** Lets somebody look on at a build. */
export function buildWatch({ progress }: Onlooker): NonNullable<BuildOptions["onProgress"]> {
  return (step, done, all) => progress(steps[step], done, all);
}

/** Lets somebody look on at pictures: `fresh` files were made of the last one, none when it was remembered. */
export function pictureWatch({ progress, remark }: Onlooker): OnPicture {
  return (done, all, last) => {
    if (last !== null) remark(`public/${last.path}: ${last.fresh === 0 ? "kept" : `${last.fresh} made`}`);
    progress("making pictures", done, all);
  };
}

/** A maker of PDFs somebody looks on at. */
export function watchedPdfs(make: MakePdf, { progress }: Onlooker): MakePdf {
  let [begun, done] = [0, 0];
  return async (wanted) => {
    begun += 1;
    progress("setting PDFs", done, begun);
    const made = await make(wanted);
    done += 1;
    progress("setting PDFs", done, begun);
    return made;
  };
}
