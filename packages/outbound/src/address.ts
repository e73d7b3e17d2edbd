import { BlockList, isIP, isIPv4 } from 'node:net'
import networks from './address.json' with { type: 'json' }

const special = new BlockList()
for (const network of networks.ipv4) addNetwork(special, network)
for (const network of networks.ipv6) addNetwork(special, network)
const global6 = new BlockList()
addNetwork(global6, networks.ipv6Global)

/**
 * Whether an address belongs to the open internet. IPv6 outside 2000::/3 is not: that covers loopback, unique local, link-local,
 * multicast and all forms that carry an IPv4 address inside (::ffff:127.0.0.1, 64:ff9b::7f00:1). Text that is no address is not either.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (isIP(bare) === 0) return false
  if (isIPv4(bare)) return !special.check(bare, 'ipv4')
  return global6.check(bare, 'ipv6') && !special.check(bare, 'ipv6')
}

/** Adds `10.0.0.0/8`, or a single address, to a list. Throws on anything else. */
export function addNetwork(list: BlockList, network: string): void {
  const [address = '', prefix] = network.split('/')
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  if (prefix === undefined) list.addAddress(address, family)
  else list.addSubnet(address, Number(prefix), family)
}
