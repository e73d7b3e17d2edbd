import { END, type Finder, type Found, type Lists } from './finder.ts'

/** Documents that every part matches, if `together` in one field; the strength is the mean. */
export class AllFinder implements Finder {
  readonly size: number
  readonly #rarest: Finder[]
  readonly #together: boolean
  readonly #lists: Lists
  #kept: Found | undefined
  #answer: Found | undefined

  constructor(parts: Finder[], together: boolean, lists: Lists) {
    this.#rarest = parts.toSorted((a, b) => a.size - b.size)
    this.#together = together
    this.#lists = lists
    this.size = this.#rarest[0]?.size ?? 0
  }

  nextFrom(from: number): number {
    let next = this.#rarest.length === 0 ? END : from
    for (const part of this.#rarest) next = Math.max(next, part.nextFrom(next))
    return next
  }

  gather(start: number, end: number): Found {
    const kept = (this.#kept ??= this.#lists.take())
    const [first, ...others] = this.#rarest
    const found = first?.gather(start, end)
    kept.count = found?.count ?? 0
    if (found) copy(found, kept)
    for (const part of others) this.#narrow(kept, part)
    for (let i = 0; i < kept.count; i++) kept.strengths[i] = (kept.strengths[i] as number) / this.#rarest.length
    return kept
  }

  probe(documents: Int32Array, count: number): Found {
    const kept = (this.#kept ??= this.#lists.take())
    const answer = (this.#answer ??= this.#lists.take())
    kept.count = count
    for (let i = 0; i < count; i++) {
      kept.documents[i] = documents[i] as number
      kept.strengths[i] = 0
      kept.fields[i] = this.#together ? 255 : 0
    }
    for (const part of this.#rarest) this.#narrow(kept, part)
    answer.fields.fill(0, 0, count)
    for (let i = 0, place = 0; i < kept.count; i++) {
      while (documents[place] !== kept.documents[i]) place++
      answer.fields[place] = kept.fields[i] as number
      answer.strengths[place] = (kept.strengths[i] as number) / this.#rarest.length
    }
    return answer
  }

  /** keeps what a further part matches too */
  #narrow(kept: Found, part: Finder): void {
    const { documents, strengths, fields, count } = kept
    if (count === 0) return
    const found = part.probe(documents, count)
    let left = 0
    for (let i = 0; i < count; i++) {
      const mask = found.fields[i] as number
      const shared = this.#together ? mask & (fields[i] as number) : mask === 0 ? 0 : mask | (fields[i] as number)
      if (shared === 0) continue
      documents[left] = documents[i] as number
      strengths[left] = (strengths[i] as number) + (found.strengths[i] as number)
      fields[left++] = shared
    }
    kept.count = left
  }
}

function copy(from: Found, to: Found): void {
  to.documents.set(from.documents.subarray(0, from.count))
  to.strengths.set(from.strengths.subarray(0, from.count))
  to.fields.set(from.fields.subarray(0, from.count))
}
