import * as z from "zod";
import { cvView } from "./cv.ts";
import { item } from "./item.ts";
import { paper } from "./paper.ts";
import { facet, homeSection, pageView, paperGroup, profileView, siteView } from "./site.ts";
import { rich } from "./text.ts";

/** What every template and partial sees. */
export const common = z.object({ site: siteView, page: pageView, profile: profileView });

const collection = z.object({ name: z.string(), title: z.string(), address: z.string() });

/** What each page's template sees besides: the contract with authors of templates. */
export const shapes = {
  layout: z.object({ content: rich }),
  home: z.object({ sections: z.array(homeSection) }),
  /** `grouped_by` says what the groups are: "Year". */
  publications: z.object({
    groups: z.array(paperGroup),
    grouped_by: z.string(),
    facets: z.array(facet),
    count: z.number(),
  }),
  /** `list` is the address of the list of papers, where a tag can be chosen; null where nothing can. */
  publication: z.object({ paper, list: z.string().nullable() }),
  collection: z.object({ collection, items: z.array(item) }),
  entry: z.object({ collection, item }),
  cv: z.object({ cv: cvView }),
  page: z.object({ title: rich, body: rich }),
  "not-found": z.object({}),
} as const;

type TemplateName = keyof typeof shapes;
export type Scope<T extends TemplateName> = z.infer<(typeof shapes)[T]>;
