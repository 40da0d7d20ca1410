/**
 * Whether a host is this computer or one in a private network, by its name or number: localhost (RFC 6761), `.local`
 * (RFC 6762), `.internal`, loopback, private and link-local addresses (RFC 1918, 3927, 4193, 4291). A name of one word is
 * found in one's own network alone.
 */
export function isPrivateHost(written: string): boolean {
  const host = written.replace(/\.$/, "");
  if (host.startsWith("[")) return isPrivateIpv6(host.slice(1, -1));
  if (!host.includes(".") || /\.(?:localhost|local|internal|test|invalid)$/.test(host)) return true;
  const parts = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  return parts !== null && isPrivateIpv4(Number(parts[1]), Number(parts[2]));
}

function isPrivateIpv4(first: number, second: number): boolean {
  return (
    [0, 10, 127].includes(first) ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127)
  );
}

/**
 * The first half of an IPv4 address in the form of IPv6, as URLs write it: mapped (`::ffff:7f00:1`), compatible
 * (`::7f00:1`, RFC 4291), or behind a translator (`64:ff9b::7f00:1`, RFC 6052). A first half of zeros is left out.
 */
const withIpv4 = /^(?:::|::ffff:|64:ff9b::)(?:([\da-f]{1,4}):)?[\da-f]{1,4}$/;

function isPrivateIpv6(address: string): boolean {
  const found = withIpv4.exec(address);
  if (found === null) return address === "::" || /^(?:f[cd]|fe[89ab]|64:ff9b:1:)/.test(address);
  const number = Number.parseInt(found[1] ?? "0", 16);
  return isPrivateIpv4(number >> 8, number & 255);
}
