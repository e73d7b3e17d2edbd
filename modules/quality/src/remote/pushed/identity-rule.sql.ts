import { type RemoteWorld, type Render, row } from './remote-world.ts'
import { dayOf, digitsOf, fits, isOneOf, isTime, nameOf, number, present, realDay, textOf } from './term.sql.ts'

/** Kinds that compare what an identity number says with other columns. */
export const identityRules: Record<string, Render> = {
  id_birth_match([id, birth], _params, world) {
    if (id?.type !== 'text' || !isTime(birth)) return null
    const date = `(${birthInside(textOf(id, world), world)})`
    const day = dayOf(birth, world)
    const given = world.table.dialect === 'postgres' ? `to_char(${day}, 'YYYYMMDD')` : `date_format(${day}, '%Y%m%d')`
    return row(`${date} is not null and ${nameOf(birth, world)} is not null`, `${date} <> ${given}`)
  },
  id_sex_match([id, sex], { male, female }, world) {
    if (id?.type !== 'text') return null
    const value = textOf(id, world)
    const digit = `(case char_length(${value}) when 18 then substr(${value}, 17, 1) when 15 then substr(${value}, 15, 1) else '' end)`
    const said = (words: unknown) => isOneOf(sex, words as string[], world)
    const odd = isOneDigit(digit, ['1', '3', '5', '7', '9'])
    return row(
      `${isOneDigit(digit, [...'0123456789'])} and ${present(sex, world)} and (${said(male)} or ${said(female)})`,
      `(${odd} and not ${said(male)}) or (not ${odd} and ${said(male)})`,
    )
  },
  id_region([id, region], { prefixes, digits }, world) {
    if (id?.type !== 'text' || (region && region.type !== 'text')) return null
    const value = textOf(id, world)
    if (region) {
      const [own, other] = [value, textOf(region, world)].map((one) => begins(one, Number(digits), world))
      return row(`${present(id, world)} and ${present(region, world)}`, `${own} <> ${other}`)
    }
    const some = prefixes as string[]
    if (some.length === 0) return null
    const lengths = [...new Set(some.map((prefix) => prefix.length))]
    const tests = lengths.map((length) => {
      const own = some.filter((prefix) => prefix.length === length)
      return `left(${value}, ${length}) in (${own.map((prefix) => world.bind(prefix)).join(', ')})`
    })
    return row(present(id, world), `not (${tests.join(' or ')})`)
  },
}

/** With an end: MySQL takes '1' and '1 ' for one otherwise. */
const begins = (value: string, length: number, { table }: RemoteWorld) =>
  table.dialect === 'mysql' ? `concat(left(${value}, ${number(length)}), '.')` : `left(${value}, ${number(length)})`

const isOneDigit = (digit: string, digits: readonly string[]) =>
  `${digit} in (${digits.map((d) => `'${d}'`).join(', ')})`

/** The day of birth as eight digits, where the number holds a real one. */
function birthInside(value: string, world: RemoteWorld): string {
  const inside = `(case char_length(${value}) when 18 then substr(${value}, 7, 8) when 15 then concat('19', substr(${value}, 7, 6)) else '' end)`
  const real = realDay(digitsOf(inside, 1, 4), digitsOf(inside, 5, 2), digitsOf(inside, 7, 2))
  return `case when ${fits(inside, '[0-9]{8}', world)} then case when ${real} then ${inside} end end`
}
