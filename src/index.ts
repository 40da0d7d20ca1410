export { type BuildOptions, type Built, build, type Input } from "./build.ts";
export type { MadeFile, MakePictures, Picture, Pictures, Use, Wanted } from "./images/picture.ts";
export type { LeftOut } from "./left-out.ts";
export type { Output } from "./output.ts";
export type { Checked, Problem } from "./problem/problem.ts";
export type { Source } from "./source.ts";
