import { ID_CHECKS, ID_WEIGHTS } from './check-id-number.ts'
import { foldSql } from '../identifier/fold.ts'
import { type Form, identifierForms } from '../identifier/form.ts'
import { literal } from '../identifier/literal.sql.ts'

/** An expression over one row under a name (already quoted). */
export interface SqlPart {
  name: string
  sql: string
}

/**
 * What several questions about one identity number share. A caller computes the parts it uses once for each row, each after those whose
 * names stand in it.
 */
export interface IdParts {
  /** characters 2 to 17 read as hexadecimal: a digit in each half byte */
  digits: SqlPart
  /** true only for 18 characters of which 2 to 17 are digits holding a real date of 1800 to 2099; false and NULL leave it open */
  tidy: SqlPart
  /** Σ digit · weight of GB 11643 mod 11, right where the number is tidy */
  sum: SqlPart
  /** true only for a valid tidy number as it should be written */
  plain: SqlPart
  /** the value of a number that is not plain, folded where it does not fit the form */
  folded: SqlPart
  /** bytes century, year, month, day, right where the number is tidy */
  date: SqlPart
  /** date inside a number of 18 or 15 characters; NULL when it holds none */
  birth: SqlPart
  /** the digit that tells the sex is odd; NULL when there is none */
  male: SqlPart
}

/** The parts of the identity number in the VARCHAR expression `x`; `name` makes a quoted name of a part. Tidy numbers are read by arithmetic. */
export function idParts(x: string, name: (part: keyof IdParts) => string): IdParts {
  const [digits, tidy, sum, plain, date] = [name('digits'), name('tidy'), name('sum'), name('plain'), name('date')]
  const form = identifierForms().id_number as Form
  const part = (key: keyof IdParts, sql: string): SqlPart => ({ name: name(key), sql })
  const sexDigit = `CASE length(${x}) WHEN 18 THEN substr(${x}, 17, 1) WHEN 15 THEN substr(${x}, 15, 1) END`
  const written = `CASE length(${x}) WHEN 18 THEN substr(${x}, 7, 8) WHEN 15 THEN '19' || substr(${x}, 7, 6) END`
  const read = `make_date((${date} >> 24) * 100 + ((${date} >> 16) & 255), (${date} >> 8) & 255, ${date} & 255)`
  const odd = `${digits} & 1::UBIGINT = 1::UBIGINT`
  return {
    digits: part('digits', `try_cast('0x' || substr(${x}, 2, 16) AS UBIGINT)`),
    tidy: part('tidy', tidySql(x, digits)),
    sum: part('sum', sumSql(x, digits)),
    plain: part('plain', plainSql(x, { digits, tidy, sum })),
    folded: part(
      'folded',
      `CASE WHEN ${plain} THEN NULL WHEN regexp_full_match(${x}, ${literal(form.pattern)}) THEN ${x} ELSE ${foldSql(form.fold, x)} END`,
    ),
    date: part('date', dateSql(digits)),
    birth: part('birth', `CASE WHEN ${tidy} THEN ${read} ELSE CAST(try_strptime(${written}, '%Y%m%d') AS DATE) END`),
    male: part(
      'male',
      `CASE WHEN ${tidy} THEN ${odd} WHEN ${sexDigit} BETWEEN '0' AND '9' THEN ord(${sexDigit}) & 1 = 1 END`,
    ),
  }
}

const wide = (bits: bigint) => `${bits}::UBIGINT`
const shifted = (value: string, bits: number) => (bits === 0 ? value : `(${value} >> ${wide(BigInt(bits))})`)
const at = (value: string, bits: number, mask: bigint) => `(${shifted(value, bits)} & ${wide(mask)})`
const index = (sql: string) => `CAST(${sql} AS INTEGER)`
const first = (x: string) => `(ord(${x}) - 48)`

/** Last day of each month below 0x13, as both are written in half bytes; a leap day is left open. */
const LAST_DAYS = new Map([
  [0x01, 0x31],
  [0x02, 0x28],
  [0x03, 0x31],
  [0x04, 0x30],
  [0x05, 0x31],
  [0x06, 0x30],
  [0x07, 0x31],
  [0x08, 0x31],
  [0x09, 0x30],
  [0x10, 0x31],
  [0x11, 0x30],
  [0x12, 0x31],
])

function tidySql(x: string, digits: string): string {
  const [century, month, day] = [at(digits, 36, 0xffn), at(digits, 20, 0xffn), at(digits, 12, 0xffn)]
  const lastDays = Array.from({ length: 0x13 }, (_, m) => LAST_DAYS.get(m) ?? 0)
  return [
    `length(${x}) = 18`,
    // the cast reads over an underscore, which leaves fewer than 16 digits
    `${digits} >= ${wide(1n << 60n)}`,
    `(${shifted(digits, 3)} & (${shifted(digits, 2)} | ${shifted(digits, 1)}) & ${wide(0x1111111111111111n)}) = ${wide(0n)}`,
    `${century} BETWEEN ${0x18} AND ${0x20}`,
    `${day} BETWEEN 1 AND [${lastDays.join(', ')}][1 + ${index(month)}]`,
  ].join(' AND ')
}

// from two decimal digits in each byte to a number: 0x31 - 6 × 3 = 31
function dateSql(digits: string): string {
  return `CAST(${at(digits, 12, 0xffffffffn)} - ${wide(6n)} * ${at(digits, 16, 0x0f0f0f0fn)} AS BIGINT)`
}

// the weights are powers of two mod 11 from the right, so neighbouring half bytes are added up as 2a + b, then bytes as 4a + b, then pairs as 16a + b
function sumSql(x: string, digits: string): string {
  const bytes = `(${at(digits, 0, 0x0f0f0f0f0f0f0f0fn)} + ${at(digits, 3, 0x1e1e1e1e1e1e1e1en)})`
  const pairs = `(${at(bytes, 0, 0x00ff00ff00ff00ffn)} + ${at(bytes, 6, 0x03fc03fc03fc03fcn)})`
  const halves = `(${at(pairs, 0, 0x0000ffff0000ffffn)} + ${at(pairs, 12, 0x000ffff0000ffff0n)})`
  const sum = `CAST(${at(halves, 0, 0xffffffffn)} + ${shifted(halves, 32)} * ${wide(256n)} AS BIGINT)`
  return `(2 * ${sum} + ${ID_WEIGHTS[0]} * ${first(x)}) % 11`
}

// without 50: a second digit of zero is never tidy
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 51, 52, 53, 54, 61, 62, 63, 64,
  65,
]

function plainSql(x: string, { digits, tidy, sum }: Record<'digits' | 'tidy' | 'sum', string>): string {
  const provinces = PROVINCES.reduce((set, code) => set | (1n << BigInt(code - 11)), 0n)
  const code = `10 * ${first(x)} + ${index(shifted(digits, 60))}`
  const checks = `[${[...ID_CHECKS].map(literal).join(', ')}]`
  return `${tidy} AND ((${provinces} >> (${code} - 11)) & 1) = 1 AND ends_with(${x}, ${checks}[1 + ${sum}])`
}
