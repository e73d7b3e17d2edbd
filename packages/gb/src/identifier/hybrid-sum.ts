import { literal } from './literal.sql.ts'

/**
 * ISO 7064 hybrid systems MOD M+1,M: the running product over all characters of `text`. With the check character c appended,
 * a text is right when (product + value(c)) mod M = 1.
 */
export function hybridSum(text: string, alphabet: string): number {
  const m = alphabet.length
  let product = m
  for (const char of text) product = ((((product + alphabet.indexOf(char) - 1) % m) + 1) * 2) % (m + 1)
  return product
}

/** True when the last character of `text` is the ISO 7064 MOD M+1,M check character of the rest. */
export function isHybridValid(text: string, alphabet: string): boolean {
  return (hybridSum(text.slice(0, -1), alphabet) + alphabet.indexOf(text.at(-1) as string)) % alphabet.length === 1
}

/** `isHybridValid` as a DuckDB expression over a text of any length. */
export function hybridValidSql(x: string, alphabet: string): string {
  const m = alphabet.length
  const value = (char: string) => `(strpos(${literal(alphabet)}, ${char}) - 1)`
  const values = `list_transform(string_split(left(${x}, -1), ''), lambda c: ${value('c')})`
  const product = `list_reduce(${values}, lambda p, v: ((p + v - 1) % ${m} + 1) * 2 % ${m + 1}, ${m}::BIGINT)`
  return `(${product} + ${value(`right(${x}, 1)`)}) % ${m} = 1`
}
