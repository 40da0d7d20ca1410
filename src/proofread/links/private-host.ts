/**
 * Whether a host is this computer or one in a private network, by its name or number: localhost (RFC 6761), `.local`
 * (RFC 6762), `.internal`, loopback, private and link-local addresses (RFC 1918, 3927, 4193, 4291).
 */
export function isPrivateHost(host: string): boolean {
  if (host === "localhost" || /\.(?:localhost|local|internal|test|invalid)$/.test(host)) return true;
  if (host.startsWith("[")) return isPrivateIpv6(host.slice(1, -1));
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

/** Also an IPv4 address in the form of IPv6, as URLs write it: `::ffff:7f00:1`. */
function isPrivateIpv6(address: string): boolean {
  const mapped = /^::ffff:([\da-f]{1,4}):[\da-f]{1,4}$/.exec(address)?.[1];
  if (mapped !== undefined) {
    const number = Number.parseInt(mapped, 16);
    return isPrivateIpv4(number >> 8, number & 255);
  }
  return address === "::1" || address === "::" || /^(?:f[cd]|fe[89ab])/.test(address);
}
