import type { EntryFact } from '../facts/entry.ts'
import type { Item } from '../facts/item.ts'
import { fictional } from '../range/fictional.ts'
import type { Place } from '../place/division.ts'

/** A quality rule as modules/quality takes it. */
export interface RuleFact {
  kind: string
  columns: string[]
  params: Record<string, unknown>
}

const bounds = {
  west: fictional.longitude[0],
  east: fictional.longitude[1],
  south: fictional.latitude[0],
  north: fictional.latitude[1],
}

/** The register in which each person stands once. */
const ONCE = 'population'

/** The rules that the items of an entry call for: they find every kind of planted error that one table can show. */
export function datasetRules(entry: EntryFact, place: Place): RuleFact[] {
  const key = entry.items.find((item) => item.key) as Item
  const inForce = place.divisions.filter((division) => division.validTo === '').map((division) => division.code)
  return [
    { kind: 'unique', columns: [key.name], params: {} },
    ...entry.items.flatMap((item) => ofItem(item, inForce)),
    ...ofPairs(entry.items),
    ...ofPersons(entry),
  ]
}

function ofItem(item: Item, divisions: string[]): RuleFact[] {
  const rule = (kind: string, params: Record<string, unknown> = {}): RuleFact => ({
    kind,
    columns: [item.name],
    params,
  })
  const rules = item.required ? [rule('not_null')] : []
  if (item.codeList) rules.push(rule('code_list', { codeList: item.codeList }))
  switch (item.semantic) {
    case 'id_number':
      return [
        ...rules,
        rule('identifier', { check: 'id_number' }),
        rule('length', { min: 18, max: 18 }),
        rule('no_full_width'),
      ]
    case 'uscc':
      return [...rules, rule('identifier', { check: 'uscc' })]
    case 'mobile':
      return [...rules, rule('identifier', { check: 'mobile' }), rule('no_full_width')]
    case 'person_name':
      return [...rules, rule('pattern', { pattern: '^[^0-9]+$' }), rule('no_edge_space', { inside: true })]
    case 'division_code':
      return item.key || item.name === 'from_division' ? rules : [...rules, rule('code_list', { values: divisions })]
    case 'date':
    case 'birth_date':
      return item.name === 'valid_until' ? rules : [...rules, rule('not_future')]
    default:
      return rules
  }
}

function ofPairs(items: Item[]): RuleFact[] {
  const has = (title: string) => items.find((item) => item.title === title)?.name
  const pair = (kind: string, first: string | undefined, second: string | undefined, params = {}): RuleFact[] =>
    first && second ? [{ kind, columns: [first, second], params }] : []
  const id = has('公民身份号码')
  return [
    ...pair('id_birth_match', id, has('出生日期')),
    ...pair('id_sex_match', id, has('性别')),
    ...pair('coordinates_in_bounds', has('经度'), has('纬度'), bounds),
  ]
}

function ofPersons({ table, items }: EntryFact): RuleFact[] {
  const id = table === ONCE ? items.find((item) => item.title === '公民身份号码') : undefined
  return id ? [{ kind: 'unique', columns: [id.name], params: {} }] : []
}
