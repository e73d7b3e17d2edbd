import { type CheckName, checkIdNumber, checks, isCheckName } from '@shuyuan/gb'
import { type CodedColumn, cellOf } from '../table/coded-table.ts'
import type { Evidence, Vote } from './vote.ts'

/** Most values of a column must pass the test before those that fail it are suspects. */
const MOSTLY = 0.8
/** Degrees have no check digit, only the bounds of the country: places beyond them are a mistake where they are exceptions. */
const BOUNDED = new Set(['longitude', 'latitude', 'coordinates'])
const ALMOST_ALL = 0.98

/** Numbers whose check digit, date or form is wrong, and birth dates and sexes that contradict the identity number of the row. */
export function voteIdentity(evidence: Evidence): Vote[] {
  const { table, semantics } = evidence
  const votes = table.columns.flatMap((column, place) => {
    const semantic = semantics[place] ?? ''
    return isCheckName(semantic) ? failing(column, place, semantic) : []
  })
  const only = (name: string) => {
    const found = semantics.flatMap((semantic, place) => (semantic === name ? [place] : []))
    return found.length === 1 ? (found[0] as number) : -1
  }
  const id = only('id_number')
  return id < 0 ? votes : [...votes, ...againstId(evidence, id, only('birth_date'), only('sex'))]
}

function failing(column: CodedColumn, place: number, name: CheckName): Vote[] {
  const wrong = new Map<number, string | undefined>()
  let passed = 0
  for (const [code, value] of column.values.entries()) {
    const { valid, normalized } = checks[name](value)
    // a number of before 1999 is valid, but no longer the number of anybody
    if (valid && (name !== 'id_number' || normalized === value.trim().toUpperCase()))
      passed += column.counts[code] as number
    else wrong.set(code, valid && normalized !== value ? normalized : undefined)
  }
  if (passed < (BOUNDED.has(name) ? ALMOST_ALL : MOSTLY) * column.filled) return []
  const votes: Vote[] = []
  for (const [row, code] of column.codes.entries()) {
    if (!wrong.has(code)) continue
    const repair = wrong.get(code)
    const vote: Vote = { signal: 'identity', row, column: place, error: true, reason: '号码的位数、日期或校验位不对' }
    votes.push(repair === undefined ? vote : { ...vote, repair })
  }
  return votes
}

function againstId({ table }: Evidence, id: number, birth: number, sex: number): Vote[] {
  const votes: Vote[] = []
  const verdicts = (table.columns[id] as CodedColumn).values.map((value) => checkIdNumber(value))
  for (const [row, code] of (table.columns[id] as CodedColumn).codes.entries()) {
    const verdict = verdicts[code]
    if (!verdict?.valid) continue
    const told: [number, string | null][] = [
      [birth, verdict.birth],
      [sex, verdict.sex === null ? null : sexAs(table.columns[sex], verdict.sex)],
    ]
    for (const [place, wanted] of told) {
      const own = place < 0 ? null : cellOf(table.columns[place] as CodedColumn, row)
      if (own === null || wanted === null || isSame(own, wanted)) continue
      votes.push({ signal: 'identity', row, column: place, error: true, reason: '与身份号码不符', repair: wanted })
    }
  }
  return votes
}

/** GB/T 2261.1 codes where the column holds them, words otherwise. */
function sexAs(column: CodedColumn | undefined, sex: '男' | '女'): string {
  const coded = column?.values.some((value) => value === '1' || value === '2')
  return coded ? (sex === '男' ? '1' : '2') : sex
}

function isSame(own: string, wanted: string): boolean {
  const bare = (text: string) => text.replaceAll(/[^0-9\p{L}]/gu, '')
  return bare(own).startsWith(bare(wanted))
}
