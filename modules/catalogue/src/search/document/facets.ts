/** Facets by whose values a reader narrows a search. */
export const FILTERS = [
  'provider',
  'theme',
  'shareType',
  'openType',
  'level',
  'updateCycle',
  'format',
  'state',
  'attached',
] as const

/** The facet of a field that the bureau defined. */
export const extraFacet = (key: string) => `extra.${key}`
/** The facet of a class tree: the classes of an entry and all above them. */
export const classFacet = (tree: string) => `class.${tree}`

/** What every book counts; fields and class trees come to it. */
export const FACETS: readonly string[] = [...FILTERS, 'region']
