import type { components } from './generated/api.ts'

/** The shapes of the API by name, e.g. `Schemas['CatalogueEntry']`. */
export type Schemas = components['schemas']
