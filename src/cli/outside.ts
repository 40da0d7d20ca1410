import type { Onlooker } from "../commands/onlooker.ts";
import { openWeb, type Web } from "../links/network/web.ts";
import { version } from "../version.ts";

/** The way to outside links, told of to whoever looks on; OFFPRINT_LINKS names another place for all hosts, as tests do. */
export function outside({ remark }: Onlooker): Web {
  const base = process.env["OFFPRINT_LINKS"];
  const web = openWeb({ version: version(), base: base ? base : null });
  return {
    ...web,
    ask: async (url, method) => {
      const reply = await web.ask(url, method);
      remark(`${method} ${url}: ${"failure" in reply ? reply.failure : reply.status}`);
      return reply;
    },
  };
}
