/** One value per document, as a number into a list of values. 0 = none. */
export interface FacetColumn {
  values: string[]
  of: Uint8Array | Uint16Array | Uint32Array
}

export class FacetWriter {
  readonly #values = new Map<string, number>([['', 0]])
  readonly #of: number[] = []

  /** documents before the first one with a value have none */
  set(document: number, value: string): void {
    while (this.#of.length < document) this.#of.push(0)
    let number = this.#values.get(value)
    if (number === undefined) this.#values.set(value, (number = this.#values.size))
    this.#of.push(number)
  }

  finish(documents: number): FacetColumn {
    const width = this.#values.size <= 256 ? Uint8Array : this.#values.size <= 65_536 ? Uint16Array : Uint32Array
    const of = new width(documents)
    of.set(this.#of)
    return { values: [...this.#values.keys()], of }
  }
}
