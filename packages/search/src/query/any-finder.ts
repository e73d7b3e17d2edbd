import { END, type Finder, type Found, type Lists, WINDOW } from './finder.ts'

/** Documents that one of the parts matches; the best part counts. */
export class AnyFinder implements Finder {
  readonly size: number
  readonly #parts: Finder[]
  readonly #weights: number[]
  readonly #lists: Lists
  #found: Found | undefined
  /** what was found of a window, by the place in it */
  #window: Found | undefined

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
    window.fields.fill(0)
    for (const [i, part] of this.#parts.entries()) {
      const found = part.gather(start, end)
      for (let k = 0; k < found.count; k++)
        mix(window, (found.documents[k] as number) - start, found, k, this.#weights[i] as number)
    }
    return this.#listWindow(window, start, end)
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

  #listWindow({ fields, strengths }: Found, start: number, end: number): Found {
    const found = (this.#found ??= this.#lists.take())
    let count = 0
    // most places of a window are empty: four are looked at in one go
    const fours = new Int32Array(fields.buffer, 0, WINDOW / 4)
    const last = (end - start + 3) >> 2
    for (let four = 0; four < last; four++) {
      if (fours[four] === 0) continue
      for (let place = four * 4; place < four * 4 + 4; place++) {
        const mask = fields[place] as number
        if (mask === 0) continue
        found.documents[count] = start + place
        found.strengths[count] = strengths[place] as number
        found.fields[count++] = mask
      }
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
