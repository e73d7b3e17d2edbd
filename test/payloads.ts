import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../shared/data/security-payloads/', import.meta.url))

/** The attack strings lie beside the repository; without them their tests are skipped. */
export const havePayloads = existsSync(folder)

/** One list for each file below the folder `under`, its lines as they are; empty without the data. Lines that are no UTF-8 travel as what a careless client makes of them. */
export function readPayloads(under = ''): string[][] {
  if (!havePayloads) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(under) && name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(folder + name, 'latin1').split('\n'))
    .map((lines) => lines.filter((line) => line !== '').map((line) => Buffer.from(line, 'latin1').toString('utf8')))
}

export interface Deck {
  /** the next line of a list; from its beginning again when all were dealt */
  deal(list: number): string
  /** every line, or each of `some`, that was never dealt, each once; then all were */
  rest(some?: readonly string[]): string[]
}

/** Deals the lines of lists to one kind of place, and knows which have not been there yet. */
export function shuffle(lists: readonly string[][]): Deck {
  const at = lists.map(() => 0)
  const dealt = new Set<string>()
  return {
    deal(list) {
      const lines = lists[list % lists.length] ?? []
      const payload = lines[(at[list % lists.length] ?? 0) % lines.length] ?? ''
      at[list % lists.length] = (at[list % lists.length] ?? 0) + 1
      dealt.add(payload)
      return payload
    },
    rest(some = [...new Set(lists.flat())]) {
      const left = some.filter((payload) => !dealt.has(payload))
      for (const payload of left) dealt.add(payload)
      return left
    },
  }
}
