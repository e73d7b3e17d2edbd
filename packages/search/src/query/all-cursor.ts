import { type Cursor, END } from './cursor.ts'

/** Documents that every part matches, if `together` in one field. */
export class AllCursor implements Cursor {
  document = END
  readonly size: number
  readonly #parts: Cursor[]
  readonly #rarest: Cursor[]
  readonly #together: boolean

  constructor(parts: Cursor[], together: boolean) {
    this.#parts = parts
    this.#rarest = parts.toSorted((a, b) => a.size - b.size)
    this.#together = together
    this.size = this.#rarest[0]?.size ?? 0
    this.#settle()
  }

  fields(): number {
    let shared = 255
    let any = 0
    for (const part of this.#parts) {
      shared &= part.fields()
      any |= part.fields()
    }
    return this.#together ? shared : any
  }

  strength(): number {
    let sum = 0
    for (const part of this.#parts) sum += part.strength()
    return sum / this.#parts.length
  }

  next(): void {
    this.#rarest[0]?.next()
    this.#settle()
  }

  seek(target: number): void {
    if (this.document >= target) return
    this.#rarest[0]?.seek(target)
    this.#settle()
  }

  /** brings all parts to one document */
  #settle(): void {
    const [lead] = this.#rarest
    for (;;) {
      if (!lead || lead.document === END) break
      const ahead = this.#aheadOf(lead.document)
      if (ahead !== lead.document) lead.seek(ahead)
      else if (this.#together && this.fields() === 0) lead.next()
      else {
        this.document = ahead
        return
      }
    }
    this.document = END
  }

  /** where the first part stands that does not match `document`; `document` when all do */
  #aheadOf(document: number): number {
    for (const part of this.#rarest) {
      part.seek(document)
      if (part.document !== document) return part.document
    }
    return document
  }
}
