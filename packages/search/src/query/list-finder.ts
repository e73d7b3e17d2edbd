import { END, type Finder, type Found, type Lists } from './finder.ts'

/** Documents found otherwise than by a term, all in the same fields. */
export class ListFinder implements Finder {
  readonly size: number
  readonly #documents: ArrayLike<number>
  readonly #fields: number
  readonly #strength: (document: number) => number
  readonly #lists: Lists
  #found: Found | undefined
  #at = 0

  constructor(documents: ArrayLike<number>, fields: number, strength: (document: number) => number, lists: Lists) {
    this.#documents = documents
    this.#fields = fields
    this.#strength = strength
    this.#lists = lists
    this.size = documents.length
  }

  nextFrom(from: number): number {
    while (this.#at < this.size && (this.#documents[this.#at] as number) < from) this.#at++
    return this.#documents[this.#at] ?? END
  }

  gather(start: number, end: number): Found {
    const found = (this.#found ??= this.#lists.take())
    found.count = 0
    for (let document = this.nextFrom(start); document < end; document = this.#documents[++this.#at] ?? END)
      this.#put(found, found.count++, document)
    return found
  }

  probe(documents: Int32Array, count: number): Found {
    const found = (this.#found ??= this.#lists.take())
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number
      if (this.nextFrom(document) === document) this.#put(found, i, document)
      else found.fields[i] = 0
    }
    return found
  }

  #put({ documents, strengths, fields }: Found, place: number, document: number): void {
    documents[place] = document
    strengths[place] = this.#strength(document)
    fields[place] = this.#fields
  }
}
