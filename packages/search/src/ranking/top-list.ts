import type { RankedHit } from './request.ts'

/** The best hits seen so far. Equal scores are ordered by key, so that pages neither repeat nor lose a hit. */
export class TopList {
  readonly #limit: number
  readonly #after: RankedHit | undefined
  readonly #hits: RankedHit[] = []

  constructor(limit: number, after?: RankedHit) {
    this.#limit = limit
    this.#after = after
  }

  /** Could a hit of this score enter? Asked before its key is read. */
  admits(score: number): boolean {
    if (this.#limit === 0 || (this.#after && score > this.#after.score)) return false
    return this.#hits.length < this.#limit || score >= (this.#hits[0] as RankedHit).score
  }

  add(hit: RankedHit): void {
    if (this.#after && !before(this.#after, hit)) return
    const hits = this.#hits
    if (hits.length < this.#limit) {
      hits.push(hit)
      this.#rise(hits.length - 1)
    } else if (before(hit, hits[0] as RankedHit)) {
      hits[0] = hit
      this.#sink()
    }
  }

  /** best first */
  list(): RankedHit[] {
    return this.#hits.toSorted((a, b) => (before(a, b) ? -1 : 1))
  }

  /** the worst stands on top of the heap */
  #rise(from: number): void {
    const hits = this.#hits
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!before(hits[above] as RankedHit, hits[at] as RankedHit)) return
      swap(hits, at, above)
      at = above
    }
  }

  #sink(): void {
    const hits = this.#hits
    for (let at = 0; ; ) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < hits.length && before(hits[worst] as RankedHit, hits[below] as RankedHit)) worst = below
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

function swap(hits: RankedHit[], a: number, b: number): void {
  const kept = hits[a] as RankedHit
  hits[a] = hits[b] as RankedHit
  hits[b] = kept
}
