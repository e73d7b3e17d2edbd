import type { Relation, World } from '../../kind/kind.ts'
import type { Rule } from '../../rule/rule.ts'
import { readsOf } from '../../check/open-relations.ts'
import type { Place } from '../open-source.ts'

/** Tables of the rows read through: those of the dataset itself, and those of a neighbour in the same database. */
export const OWN = 'rows_here'
export const neighbourTable = (place: Place, id: string) => `rows_of_${[...place.neighbours.keys()].indexOf(id)}`

/** The world of rules whose rows are read through: other datasets as their newest version, or read through too where they are neighbours. */
export function openThrough(place: Place, rules: readonly Rule[]): World {
  const relations = new Map<string, Relation>(place.versions)
  for (const [id, { dataset, logical }] of place.neighbours) {
    const columns = dataset.columns.filter(({ name }) => logical.columns.some((link) => link.column === name))
    if (rules.some((rule) => readsOf(rule).includes(id)))
      relations.set(id, { source: neighbourTable(place, id), columns })
  }
  return { ...place.facts, source: OWN, dataset: (id) => relations.get(id) ?? null }
}
