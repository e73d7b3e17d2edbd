/** What is put into an index. */
export interface SearchDocument {
  /** unique; Latin letters, digits and `_` */
  key: string
  /** a small number; who asks names the shelf, and documents of others cost nothing */
  shelf: number
  name: string
  /** what the name is about, without places, years and words that every name has */
  core: string
  /** found whole or by their beginning */
  codes: string[]
  /** texts by field, in the order of the schema's fields */
  fields: string[][]
  /** facet → value, or several; a facet that is missing has none */
  facets: Record<string, string | readonly string[]>
  /** bits that a scope asks for, at most 8 */
  flags: number
  /** what a scope compares: who may see it */
  owner: string
  /** 0…1: how much better than another that fits the same */
  boost: number
  /** seconds since 1970 that `since` is compared with */
  stamp: number
  /** kept as it is and given back with a hit */
  shown: string
}

/** What an index is made for. The first eight fields count; a field's bit is `1 << position`. */
export interface SearchSchema {
  fields: {
    name: string
    /** a hit here counts so much */
    weight: number
    /** characters at which a text counts as neither short nor long */
    usual: number
    /** single characters are found too */
    singles?: boolean
  }[]
}
