/** Text in GB18030 (two-byte part). The platform's decoder is turned round: no encoder is at hand in Node. */
export function gb18030(text: string): Buffer {
  return Buffer.from([...text].flatMap((char) => codes().get(char) ?? [...Buffer.from(char, 'ascii')]))
}

let table: Map<string, number[]> | undefined
function codes(): Map<string, number[]> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return table
}
