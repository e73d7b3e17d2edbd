/** Who may see a document is counted like a facet; no facet of a document bears these names. */
export const OWNER = '\u0000owner'
export const FLAGS = '\u0000flags'

/** Stands between the values of a document that has several of one facet; no value holds it. */
const AND = '\u0001'

/** Several values as one. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(AND, ' ')).join(AND)
}

export function splitValues(joined: string): string[] {
  return joined.split(AND)
}

/** The values of a facet by number, for all segments of an index; 0 = none. */
export class FacetValues {
  readonly values: string[] = ['']
  /** several values that were joined → the number of each */
  readonly joined = new Map<number, number[]>()
  readonly #numbers = new Map([['', 0]])

  /** the number of a value, given when first asked */
  numberOf(value: string): number {
    let number = this.#numbers.get(value)
    if (number === undefined) {
      this.#numbers.set(value, (number = this.values.length))
      this.values.push(value)
      const each = splitValues(value)
      if (each.length > 1)
        this.joined.set(
          number,
          each.map((one) => this.numberOf(one)),
        )
    }
    return number
  }

  /** undefined for a value that no document ever had */
  find(value: string): number | undefined {
    return this.#numbers.get(value)
  }
}

/** The facets of an index. Values are never taken out: they are few, and a number means the same in every segment. */
export class FacetRegister {
  readonly facets = new Map<string, FacetValues>()

  of(facet: string): FacetValues {
    let values = this.facets.get(facet)
    if (!values) this.facets.set(facet, (values = new FacetValues()))
    return values
  }
}
