import { ID_CHECKS, ID_WEIGHTS } from './check-id-number.ts'
import { type Form, identifierForms } from '../identifier/form.ts'
import { literal } from '../identifier/literal.sql.ts'
import type { IdParts } from './id-parts.sql.ts'
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

/** `checkSql('id_number', x)` where the caller computes the parts `digits`, `tidy`, `sum`, `plain` and `folded`: most values are decided by them. */
export function idCheckSql(x: string, { plain, folded }: IdParts): string {
  const { pattern } = identifierForms().id_number as Form
  const rest = `WHEN regexp_full_match(${folded.name}, ${literal(pattern)}) THEN ${idNumberSql(folded.name, true)} ELSE false`
  return `(CASE WHEN ${x} IS NULL THEN NULL WHEN ${plain.name} THEN true ${rest} END)`
}
