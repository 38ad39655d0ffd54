/**
 * Whose request it is. The server that takes the connection writes the peer's address into a header of its own, over
 * whatever a client sent there; X-Forwarded-For is believed only as far as it was written by proxies the operator named.
 */
import { BlockList, isIP } from 'node:net';

/** Written by scripts/serve.mjs. */
export const PEER_HEADER = 'x-shockgraph-peer';

/** Addresses and ranges as SHOCKGRAPH_TRUSTED_PROXIES lists them: `10.0.0.0/8, 127.0.0.1, fd00::/8`. Throws on nonsense. */
export function proxyList(text: string | undefined): BlockList {
  const list = new BlockList();
  for (const entry of (text ?? '').split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [address = '', bits] = entry.split('/');
    const family = familyOf(address);
    const prefix = bits === undefined ? null : Number(bits);
    if (family === null || (prefix !== null && !(Number.isInteger(prefix) && prefix >= 0)))
      throw new RangeError(`SHOCKGRAPH_TRUSTED_PROXIES: '${entry}' is no address and no range`);
    if (prefix === null) list.addAddress(address, family);
    else list.addSubnet(address, prefix, family);
  }
  return list;
}

/** The client's address: the last one in the chain that no trusted proxy stands at. */
export function clientAddress(headers: Headers, trusted: BlockList): string {
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()));
  let here = plain(headers.get(PEER_HEADER) ?? '');
  while (isTrusted(here, trusted)) {
    const before = chain.pop();
    if (before === undefined || familyOf(before) === null) break;
    here = before;
  }
  return here === '' ? 'unknown' : here;
}

/** What is counted as one: an IPv4 address, or an IPv6 network of 64 bits, which one customer usually has whole. */
export function countedAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = familyOf(address);
  return family !== null && trusted.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}

/** IPv4 as IPv6 carries it, without the wrapping; a port after an IPv4 address goes too. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(mapped) ? mapped.slice(0, mapped.lastIndexOf(':')) : mapped;
}
