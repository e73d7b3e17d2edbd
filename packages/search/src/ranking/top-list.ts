import { textAt } from '../segment/packed-texts.ts'
import type { Segment } from '../segment/segment.ts'
import { shownAt } from '../segment/shown.ts'
import type { RankedHit, ShownHit } from './request.ts'

interface Place {
  segment: Segment
  document: number
  score: number
  key: string
}

/** The best hits seen so far. Equal scores are ordered by key, so that pages neither repeat nor lose a hit. */
export class TopList {
  readonly #limit: number
  readonly #after: RankedHit | undefined
  readonly #hits: Place[] = []

  constructor(limit: number, after?: RankedHit) {
    this.#limit = limit
    this.#after = after
  }

  /** a lower score cannot enter */
  get least(): number {
    return this.#hits.length < this.#limit ? -Infinity : (this.#hits[0]?.score ?? Infinity)
  }

  /** Could a hit of this score enter? Asked before its key is read. */
  admits(score: number): boolean {
    if (this.#limit === 0 || (this.#after && score > this.#after.score)) return false
    return this.#hits.length < this.#limit || score >= (this.#hits[0] as Place).score
  }

  add(segment: Segment, document: number, score: number): void {
    const hits = this.#hits
    const full = hits.length === this.#limit
    const [worst] = hits
    // documents of a segment that was written in the order of keys: a later one of the same score comes after
    if (
      full &&
      worst &&
      score === worst.score &&
      segment === worst.segment &&
      segment.ordered &&
      document > worst.document
    )
      return
    const hit = { segment, document, score, key: textAt(segment.keys, document) }
    if (this.#after && !before(this.#after, hit)) return
    if (!full) {
      hits.push(hit)
      this.#rise(hits.length - 1)
    } else if (before(hit, worst as Place)) {
      hits[0] = hit
      this.#sink()
    }
  }

  /** best first */
  list(): ShownHit[] {
    return this.#hits
      .toSorted((a, b) => (before(a, b) ? -1 : 1))
      .map(({ key, score, segment, document }) => ({ key, score, shown: shownAt(segment.shown, document).toString() }))
  }

  /** the worst stands on top of the heap */
  #rise(from: number): void {
    const hits = this.#hits
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!before(hits[above] as Place, hits[at] as Place)) return
      swap(hits, at, above)
      at = above
    }
  }

  #sink(): void {
    const hits = this.#hits
    for (let at = 0; ; ) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < hits.length && before(hits[worst] as Place, hits[below] as Place)) worst = below
      if (worst === at) return
      swap(hits, at, worst)
      at = worst
    }
  }
}

/** Does `a` rank before `b`? */
export function before(a: RankedHit, b: RankedHit): boolean {
  return a.score === b.score ? a.key < b.key : a.score > b.score
}

function swap(hits: Place[], a: number, b: number): void {
  const kept = hits[a] as Place
  hits[a] = hits[b] as Place
  hits[b] = kept
}
