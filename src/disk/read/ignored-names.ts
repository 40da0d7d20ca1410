const dropping = /^[.]|~$|^#.*#$|[.]swp$/;

/** Hidden files and what editors leave behind (`x~`, `#x#`, `.#x`, `x.swp`): never content, never a template. */
export function isHiddenOrDropping(name: string): boolean {
  return dropping.test(name);
}

/** What file managers leave in a folder of pictures: never worth publishing. */
export function isFolderLitter(name: string): boolean {
  return name === ".DS_Store" || name.toLowerCase() === "thumbs.db";
}
