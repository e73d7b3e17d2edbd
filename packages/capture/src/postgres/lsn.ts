/** Log sequence numbers as 16 hexadecimal digits, so that texts sort as positions do. */
export const positionOf = (lsn: bigint): string => lsn.toString(16).padStart(16, '0')

export const lsnOf = (position: string): bigint => BigInt(`0x${position}`)

/** `16/B374D848` as the server writes it. */
export function lsnText(position: string): string {
  const lsn = lsnOf(position)
  return `${(lsn >> 32n).toString(16).toUpperCase()}/${(lsn & 0xffffffffn).toString(16).toUpperCase()}`
}

export function parseLsn(text: string): string {
  const [high = '0', low = '0'] = text.split('/')
  return positionOf((BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`))
}
