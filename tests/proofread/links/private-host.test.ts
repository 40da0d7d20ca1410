import { expect, test } from "vitest";
import { isPrivateHost } from "../../../src/proofread/links/private-host.ts";

const hostIn = (url: string) => new URL(url).hostname;

test.each([
  ...["http://localhost:4000/", "http://localhost./", "http://mara.local/", "http://foo.local./"],
  ...["http://router/", "http://nas./", "http://a.internal/"],
  ...[
    "http://127.0.0.1/",
    "http://127.0.0.1./",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://172.31.0.1/",
  ],
  ...["http://[::]/", "http://[::1]/", "http://[::127.0.0.1]/", "http://[::ffff:10.0.0.1]/"],
  ...["http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::0.0.0.1]/", "http://[64:ff9b:1::5db8:d822]/"],
  ...["http://[fd00::1]/", "http://[fe80::1]/"],
])("%s leads to a private computer", (url) => {
  expect(isPrivateHost(hostIn(url))).toBe(true);
});

test.each([
  ...["https://shores.org/", "https://shores.org./", "https://localhost.org/", "https://my.local.org/"],
  ...["https://93.184.216.34/", "https://172.32.0.1/", "https://[2606:2800:21f::1]/"],
  ...["https://[::ffff:93.184.216.34]/", "https://[64:ff9b::93.184.216.34]/", "https://例え.jp/"],
])("%s does not", (url) => {
  expect(isPrivateHost(hostIn(url))).toBe(false);
});
