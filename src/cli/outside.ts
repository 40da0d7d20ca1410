import type { Outside } from "../commands/check.ts";
import { openWeb } from "../links/network/web.ts";
import { version } from "../version.ts";

/**
 * The way to outside links, with a count of them in a terminal; OFFPRINT_LINKS names another place for all hosts, as tests
 * do.
 */
export function outside(): Outside {
  const base = process.env["OFFPRINT_LINKS"];
  return {
    web: openWeb({ version: version(), base: base ? base : null }),
    onAnswer: process.stderr.isTTY === true ? showCount : () => {},
  };
}

/** The count takes its own place, and gives it back at the end. */
function showCount(done: number, all: number): void {
  process.stderr.write(done < all ? `\r${done} of ${all} links` : "\r\u001b[K");
}
