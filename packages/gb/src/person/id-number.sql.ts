import { ID_CHECKS, ID_WEIGHTS } from './check-id-number.ts'
import { literal } from '../identifier/literal.sql.ts'
import { weightedSumSql } from '../identifier/weighted-sum.ts'

/**
 * Date and check character of a number whose form fits. The weighted digit sum is telescoped: with p = first 17 digits as one integer,
 * Σ aᵢwᵢ ≡ Σ mₖ·(p div 10ᵏ) mod 11 where mₖ = (wₖ + wₖ₋₁) mod 11, so no digit is cut out on its own. That has a price per block of rows; `few` rows of a block
 * are cheaper digit by digit.
 */
export function idNumberSql(x: string, few = false): string {
  const date = (from: string) => `try_cast(${from} AS DATE) IS NOT NULL`
  const birth18 = date(`substr(${x}, 7, 4) || '-' || substr(${x}, 11, 2) || '-' || substr(${x}, 13, 2)`)
  const birth15 = date(`'19' || substr(${x}, 7, 2) || '-' || substr(${x}, 9, 2) || '-' || substr(${x}, 11, 2)`)
  const check = `substr(${literal(ID_CHECKS)}, (1 + (${few ? weightedSumSql(x, '0123456789', ID_WEIGHTS) : telescoped(x)}) % 11)::BIGINT, 1) = substr(${x}, 18, 1)`
  return `CASE length(${x}) WHEN 18 THEN ${birth18} AND ${check} WHEN 15 THEN ${birth15} ELSE true END`
}

// inside CASE the engine does not share equal expressions, so the cast is bound to a name: 5 times faster
function telescoped(x: string): string {
  const weights = [...ID_WEIGHTS].reverse()
  const sum = weights
    .map((w, k) => `${(w + (weights[k - 1] ?? 0)) % 11} * (digits17 // ${10n ** BigInt(k)})`)
    .join(' + ')
  return `list_transform([try_cast(substr(${x}, 1, 17) AS BIGINT)], lambda digits17: ${sum})[1]`
}

/** Characters 2 to 17 read as hexadecimal: a digit in each half byte of a UBIGINT. NULL, or some number, when they are no digits. */
export function idDigitsSql(x: string): string {
  return `try_cast('0x' || substr(${x}, 2, 16) AS UBIGINT)`
}

// without 50: a second digit of zero looks like fewer than 16 digits, which the full check must judge
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 51, 52, 53, 54, 61, 62, 63, 64,
  65,
]

/**
 * True only for a valid number of 18 characters as it should be written; false or NULL leaves it open. The weights are powers of two mod 11
 * from the right, so the half bytes are gathered five by five into lanes of 20 bits, and the remainder by 2^20 - 2^5 adds up the lanes.
 */
export function plainIdNumberSql(x: string, digits: string): string {
  const at = (bits: number, mask: bigint) => `((${digits} >> ${bits}::UBIGINT) & ${mask}::UBIGINT)`
  const [century, month, day] = [at(36, 0xffn), at(20, 0xffn), at(12, 0xffn)]
  const first = `(ord(${x}) - 48)`
  const bit = (places: number[], from: number) => places.reduce((set, place) => set | (1n << BigInt(place - from)), 0n)
  const province = `((${bit(PROVINCES, 11)} >> (10 * ${first} + CAST(${digits} >> 60::UBIGINT AS INTEGER) - 11)) & 1) = 1`
  const decimal = `(${at(3, 0x1111111111111111n)} & (${at(2, 0x1111111111111111n)} | ${at(1, 0x1111111111111111n)})) = 0`
  const long = `((${bit([0x01, 0x03, 0x05, 0x07, 0x08, 0x10, 0x12], 0)} >> CAST(${month} AS INTEGER)) & 1) = 1`
  const lanes = [0, 1, 2, 3, 4].map((k) => `${2 ** k}::UBIGINT * ${at(4 * k, 0xf0000f0000f0000fn)}`)
  const sum = `2 * CAST((${lanes.join(' + ')}) % 1048544::UBIGINT AS BIGINT) + ${ID_WEIGHTS[0]} * ${first}`
  return [
    `strlen(${x}) = 18`,
    decimal,
    province,
    `${century} BETWEEN ${0x18} AND ${0x20}`,
    `${month} BETWEEN ${0x01} AND ${0x12}`,
    `${day} >= ${0x01} AND (${day} <= ${0x28} OR ${day} <= ${0x30} AND ${month} <> ${0x02} OR ${day} = ${0x31} AND ${long})`,
    `ends_with(${x}, substr(${literal(ID_CHECKS)}, 1 + (${sum}) % 11, 1))`,
  ].join(' AND ')
}
