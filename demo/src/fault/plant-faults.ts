import { type Day, dayText, NEVER } from '../calendar/day.ts'
import type { City } from '../city.ts'
import type { EntryFact } from '../facts/entry.ts'
import { createRandom, type Random } from '../random/random.ts'
import { aidPayment, livedIn, receivesAid } from '../table/aid.ts'
import { drawsPension, pensionPayment } from '../table/insurance.ts'
import type { Row } from '../table/table.ts'
import { type Fault, type FaultKind, faultRules } from './fault.ts'
import { spoilValue } from './spoil-value.ts'

export type FaultRates = Partial<Record<FaultKind, number>>

interface Planter {
  kind: FaultKind
  rate: number
  columns: string[]
  places: number[]
}

/**
 * Passes a table's rows on and spoils some of them; each planted error is reported before its row is yielded. A row gets at most
 * one error, so that a finding has one cause. `rates` overrides the default share of a kind (0 leaves it out).
 */
export function* plantFaults(
  city: City,
  entry: EntryFact,
  rows: Iterable<Row>,
  rates: FaultRates,
  report: (fault: Fault) => void,
): Generator<Row> {
  const titles = entry.items.map((item) => item.title)
  const keyAt = entry.items.findIndex((item) => item.key)
  const planters = faultRules.flatMap((rule): Planter[] => {
    const columns = rule.targets[entry.table]
    const rate = rates[rule.kind] ?? rule.rate
    return columns && rate > 0
      ? [{ kind: rule.kind, rate, columns, places: columns.map((title) => titles.indexOf(title)) }]
      : []
  })
  const random = createRandom(city.seed, `faults.${entry.table}`)
  const note = (kind: FaultKind, cells: string[], place: number, right: string, text = '') =>
    report({
      kind,
      table: entry.table,
      rowKey: cells[keyAt] as string,
      column: titles[place] as string,
      right,
      wrong: cells[place] as string,
      note: text,
    })
  let copies = 0
  for (const row of rows) {
    const planter = draw(planters, random)
    if (planter?.kind === 'duplicate_person') {
      yield row
      const cells = [...row.cells]
      const at = planter.places[0] as number
      const original = cells[keyAt] as string
      cells[at] = spoilValue('duplicate_person', cells[at] as string, city, random) as string
      cells[keyAt] = `RK9${String(++copies).padStart(8, '0')}`
      note('duplicate_person', cells, at, row.cells[at] as string, original)
      yield { ...row, cells }
      continue
    }
    if (planter) spoilRow(planter, row.cells, city, random, note)
    yield row
  }
  const late = planters.find((planter) => planter.kind === 'dead_but_paid')
  if (!late) return
  for (const [row, died] of undue(city, entry.table, late.rate, random)) {
    note('dead_but_paid', row.cells, late.places[0] as number, '', died)
    yield row
  }
}

function draw(planters: Planter[], random: Random): Planter | undefined {
  return planters.find((planter) => planter.kind !== 'dead_but_paid' && random.chance(planter.rate))
}

function spoilRow(
  planter: Planter,
  cells: string[],
  city: City,
  random: Random,
  note: (kind: FaultKind, cells: string[], place: number, right: string) => void,
): void {
  if (planter.kind === 'name_mobile_swapped') {
    const [first, second] = planter.places as [number, number]
    const values = [cells[first], cells[second]] as [string, string]
    cells[first] = values[1]
    cells[second] = values[0]
    note(planter.kind, cells, first, values[0])
    note(planter.kind, cells, second, values[1])
    return
  }
  const at = random.pick(planter.places)
  const right = cells[at] as string
  const wrong = spoilValue(planter.kind, right, city, random)
  if (wrong === null || wrong === right) return
  cells[at] = wrong
  note(planter.kind, cells, at, right)
}

/** Payments of the last month to people who were already dead when it began, with the day of death. */
function* undue(city: City, table: string, rate: number, random: Random): Generator<[Row, string]> {
  for (let person = 0; person < city.people.count; person++) {
    const death = city.people.death[person] as Day
    if (death === NEVER || livedIn(city, person, 0)) continue
    const due = table === 'pension_pay' ? drawsPension(city, person) : receivesAid(city, person)
    if (due && random.chance(rate)) {
      const row = table === 'pension_pay' ? pensionPayment(city, person, 0) : aidPayment(city, person, 0)
      yield [row, dayText(death)]
    }
  }
}
