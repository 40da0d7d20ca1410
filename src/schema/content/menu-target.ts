import { checkAddress } from "./address.ts";
import { plainText } from "./text.ts";

/** What an entry of the menu leads to: a name, or an address found harmless. */
export const menuTarget = plainText.transform((to, ctx): string => {
  if (!isName(to)) checkAddress(to, ctx);
  return to;
});

/** Whether an entry of the menu is the name of a page, or `#` and that of a section of the home page; else it is an address. */
export function isName(to: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\?)|\//i.test(to);
}
