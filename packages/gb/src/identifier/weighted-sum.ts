import { literal } from './literal.sql.ts'

/** Σ value(character i) · weight i over the first `weights.length` characters; a character's value is its place in `alphabet`. */
export function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + alphabet.indexOf(text[i] as string) * weight, 0)
}

/** The same sum as a DuckDB expression. */
export function weightedSumSql(x: string, alphabet: string, weights: readonly number[]): string {
  return weights
    .map((weight, i) =>
      weight === 0 ? '0' : `(strpos(${literal(alphabet)}, substr(${x}, ${i + 1}, 1)) - 1) * ${weight}`,
    )
    .join(' + ')
}
