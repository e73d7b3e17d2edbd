import { type Cursor, END } from './cursor.ts'

/** Documents that one of the parts matches; the best part counts. */
export class AnyCursor implements Cursor {
  document = END
  readonly size: number
  readonly #parts: Cursor[]
  readonly #weights: number[]

  constructor(parts: { cursor: Cursor; weight: number }[]) {
    this.#parts = parts.map((part) => part.cursor)
    this.#weights = parts.map((part) => part.weight)
    this.size = Math.max(0, ...this.#parts.map((part) => part.size))
    this.#settle()
  }

  fields(): number {
    let fields = 0
    for (const part of this.#parts) if (part.document === this.document) fields |= part.fields()
    return fields
  }

  strength(): number {
    let best = 0
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as Cursor
      if (part.document === this.document) best = Math.max(best, (this.#weights[i] as number) * part.strength())
    }
    return best
  }

  next(): void {
    const { document } = this
    if (document === END) return
    for (const part of this.#parts) if (part.document === document) part.next()
    this.#settle()
  }

  seek(target: number): void {
    if (this.document >= target) return
    for (const part of this.#parts) part.seek(target)
    this.#settle()
  }

  #settle(): void {
    let first = END
    for (const part of this.#parts) if (part.document < first) first = part.document
    this.document = first
  }
}
