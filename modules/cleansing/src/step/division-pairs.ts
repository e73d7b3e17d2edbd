import { divisionPeriods, divisionSuccessors } from '@shuyuan/gb'
import { type CodePair, unambiguous } from './code-pair.ts'

let pairs: CodePair[] | undefined

/** Every division code with what it means on a day: itself while in force (and before, in lists made later), then its successor of that day. */
export function divisionPairs(): CodePair[] {
  if (pairs) return pairs
  const found: CodePair[] = []
  const lives = new Map<string, { to: string | null }>()
  for (const { code, to } of divisionPeriods()) if (lives.get(code)?.to !== null) lives.set(code, { to })
  for (const [code, { to }] of lives) {
    found.push({ from: code, to: code, since: '', until: to ?? '' })
    for (let at = code, since = to, hops = 0; since !== null && hops < 10; hops++) {
      const next = divisionSuccessors().get(at)
      const life = next && lives.get(next)
      if (!next || !life || (life.to !== null && life.to <= since && !divisionSuccessors().has(next))) break
      if (life.to === null || life.to > since) found.push({ from: code, to: next, since, until: life.to ?? '' })
      at = next
      since = life.to === null ? null : life.to > since ? life.to : since
    }
  }
  pairs = unambiguous(found)
  return pairs
}
