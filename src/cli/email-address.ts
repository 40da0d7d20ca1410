import { InvalidArgumentError } from "commander";

/** An e-mail address as it can stand in the head of a request. */
export function emailAddress(written: string): string {
  const address = written.trim();
  if (/^[!-~]+@[!-~]+$/.test(address) && !/[()<>,;:\\"]/.test(address)) return address;
  throw new InvalidArgumentError("Write an e-mail address, such as ada@example.org.");
}
