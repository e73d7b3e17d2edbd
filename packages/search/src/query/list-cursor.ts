import { type Cursor, END } from './cursor.ts'

/** Documents found otherwise than by a term, all equally good. */
export class ListCursor implements Cursor {
  document = END
  readonly size: number
  readonly #documents: ArrayLike<number>
  readonly #fields: number
  readonly #strength: (document: number) => number
  #at = -1

  constructor(documents: ArrayLike<number>, fields: number, strength: (document: number) => number = () => 1) {
    this.#documents = documents
    this.#fields = fields
    this.#strength = strength
    this.size = documents.length
    this.next()
  }

  fields(): number {
    return this.#fields
  }

  strength(): number {
    return this.#strength(this.document)
  }

  next(): void {
    this.document = this.#documents[++this.#at] ?? END
  }

  seek(target: number): void {
    while (this.document < target) this.next()
  }
}
