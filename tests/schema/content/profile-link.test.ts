import { expect, it } from "vitest";
import { profileLinks } from "../../../src/schema/content/profile-link.ts";

function told(label: string, value: string): string | undefined {
  const { data, error } = profileLinks.safeParse({ [label]: value });
  return data?.[label]?.url ?? error?.issues.map(({ message }) => message).join("; ");
}

it.each([
  ["scholar", "abc", "https://scholar.google.com/citations?user=abc"],
  ["scholar", "citations?user=abc", "https://scholar.google.com/citations?user=abc"],
  ["linkedin", "in/mara", "https://www.linkedin.com/in/mara"],
  ["linkedin", "/in/mara", "https://www.linkedin.com/in/mara"],
  ["dblp", "pid/12/34", "https://dblp.org/pid/12/34"],
  ["dblp", "12/34", "https://dblp.org/pid/12/34"],
  ["zhihu", "people/x", "https://www.zhihu.com/people/x"],
  ["youtube", "@mara", "https://www.youtube.com/@mara"],
  ["GitHub", "github.com/mara", "https://github.com/mara"],
  ["scholar", "https://a.org/?user=abc&hl=en", "https://a.org/?user=abc&hl=en"],
  ["mastodon", "@mara@a.org", "https://a.org/@mara"],
  ["cv", "cv.pdf", "cv.pdf"],
  ["cv", "files/cv", "files/cv"],
  ["scholar", "citations?user=abc&hl=en", '"abc&hl=en" is not an id'],
  ["openreview", "profile?id=~A_B1#x", '"~A_B1#x" is not an id'],
  ["github", "mara l", '"mara l" is not an id'],
  ["institute", "mara", '"institute" needs a whole address'],
  ["mastodon", "mara", '"mastodon" needs a whole address'],
  ["blog", "javascript:alert(1)", '"javascript:" links are not allowed'],
])("%s: %s gives %s", (label, written, expected) => {
  expect(told(label, written)).toBe(expected);
});
