import { END, type Finder, type Found, type Lists, WINDOW } from './finder.ts'

/** Documents that one of the parts matches; the best part counts. */
export class AnyFinder implements Finder {
  readonly size: number
  readonly #parts: Finder[]
  readonly #weights: number[]
  readonly #lists: Lists
  #found: Found | undefined
  /** what was found of a window, by the place in it; only what is marked counts */
  #window: Found | undefined
  /** a bit for each place of the window */
  readonly #marks = new Int32Array(WINDOW / 32)

  constructor(parts: { finder: Finder; weight: number }[], lists: Lists) {
    this.#parts = parts.map((part) => part.finder)
    this.#weights = parts.map((part) => part.weight)
    this.#lists = lists
    this.size = Math.max(0, ...this.#parts.map((part) => part.size))
  }

  nextFrom(from: number): number {
    let next = END
    for (const part of this.#parts) next = Math.min(next, part.nextFrom(from))
    return next
  }

  gather(start: number, end: number): Found {
    const window = (this.#window ??= this.#lists.take())
    for (const [i, part] of this.#parts.entries())
      this.#mark(window, start, part.gather(start, end), this.#weights[i] as number)
    return this.#listWindow(window, start)
  }

  probe(documents: Int32Array, count: number): Found {
    const found = (this.#found ??= this.#lists.take())
    found.fields.fill(0, 0, count)
    for (const [i, part] of this.#parts.entries()) {
      const one = part.probe(documents, count)
      for (let k = 0; k < count; k++) if (one.fields[k] !== 0) mix(found, k, one, k, this.#weights[i] as number)
    }
    return found
  }

  #mark(window: Found, start: number, found: Found, weight: number): void {
    const marks = this.#marks
    const { documents, count } = found
    for (let k = 0; k < count; k++) {
      const place = (documents[k] as number) - start
      const marked = marks[place >> 5] as number
      if ((marked & (1 << (place & 31))) === 0) {
        marks[place >> 5] = marked | (1 << (place & 31))
        window.fields[place] = 0
      }
      mix(window, place, found, k, weight)
    }
  }

  /** most places of a window are empty: 32 are looked at in one go */
  #listWindow({ fields, strengths }: Found, start: number): Found {
    const found = (this.#found ??= this.#lists.take())
    const marks = this.#marks
    let count = 0
    for (let word = 0; word < marks.length; word++) {
      for (let rest = marks[word] as number; rest !== 0; rest &= rest - 1) {
        const place = word * 32 + 31 - Math.clz32(rest & -rest)
        found.documents[count] = start + place
        found.strengths[count] = strengths[place] as number
        found.fields[count++] = fields[place] as number
      }
      marks[word] = 0
    }
    found.count = count
    return found
  }
}

function mix(into: Found, place: number, from: Found, at: number, weight: number): void {
  const strength = weight * (from.strengths[at] as number)
  if (into.fields[place] === 0 || strength > (into.strengths[place] as number)) into.strengths[place] = strength
  into.fields[place] = (into.fields[place] as number) | (from.fields[at] as number)
}
