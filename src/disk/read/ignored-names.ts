const dropping = /^[.]|~$|^#.*#$|[.]swp$/;

/** Hidden files and what editors leave behind (`x~`, `#x#`, `.#x`, `x.swp`): never content, never a template. */
export function isHiddenOrDropping(name: string): boolean {
  return dropping.test(name);
}

const litter: ReadonlySet<string> = new Set([".ds_store", "thumbs.db", ".gitkeep"]);

/** What file managers leave in a folder of pictures, and what git needs to keep an empty one: never worth publishing. */
export function isFolderLitter(name: string): boolean {
  return litter.has(name.toLowerCase());
}
