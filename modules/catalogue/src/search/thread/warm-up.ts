import type { CatalogueIndex } from '../document/catalogue-index.ts'
import { PUBLIC_SCOPE, scopeOf } from '../document/search-document.ts'

/** one for each table that is made when it is first needed: sounds, first letters, mixtures, slips */
const QUESTIONS = ['huji', 'hjxx', 'hu籍', '户几信息', 'hujy']

/** Questions that nobody asked, so that nobody waits for the tables of sounds and slips. */
export function warmUp(index: CatalogueIndex): void {
  for (const { shelf } of [scopeOf({ all: true, org: null }), PUBLIC_SCOPE])
    for (const text of QUESTIONS) index.ask({ text, scope: { shelf, any: [] }, filters: {}, facets: [], limit: 1 })
}
