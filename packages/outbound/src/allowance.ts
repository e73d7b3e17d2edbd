import { BlockList, isIP, isIPv4 } from 'node:net'
import { addNetwork } from './address.ts'

/** In-house destinations that may be read although they are not public. */
export interface Allowance {
  has(host: string, port: number, address: string): boolean
}

/** Reads `10.1.0.0/16`, `10.1.2.3`, `[::1]:8080`, `data.city.gov.cn` or `data.city.gov.cn:8443`; a port narrows it. */
export function readAllowance(entries: readonly string[]): Allowance {
  const networks = new BlockList()
  const hosts = new Set<string>()
  for (const entry of entries.map((text) => text.trim().toLowerCase()).filter(Boolean)) {
    if (isIP(entry.split('/')[0] ?? '') !== 0) addNetwork(networks, entry)
    else hosts.add(entry)
  }
  return {
    has(host, port, address) {
      const name = host.toLowerCase()
      if (hosts.has(name) || hosts.has(`${name}:${port}`)) return true
      return isIP(address) !== 0 && networks.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
    },
  }
}
