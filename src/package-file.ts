/**
 * Reads a file of an installed package by its name, `simple-icons/icons/github.svg`; null when there is none. What a
 * package holds does not change while a site is built, so a step that is given this is still a function of its arguments.
 */
export type PackageFile = (name: string) => Uint8Array | null;

/** Where no package can be read. */
export const noPackageFile: PackageFile = () => null;
