/** What `offprint new` makes, and the folder of `content/` it goes to. */
export const newKinds: Readonly<Record<string, string>> = {
  publication: "publications",
  news: "news",
  talk: "talks",
  teaching: "teaching",
  project: "projects",
  award: "awards",
  service: "service",
  post: "posts",
  page: "pages",
};
