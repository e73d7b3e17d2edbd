/** One in a thousand searches may show something that chance alone made. */
const FALSE_ALARMS = 1e-3

/**
 * Whether `hits` of `of` are more than chance explains when so many combinations were tried: Chernoff's bound on the binomial tail, against
 * all tests together.
 */
export function isSurprise(hits: number, of: number, chance: number, tests: number): boolean {
  if (of === 0) return false
  const seen = hits / of
  const expected = Math.max(chance, 1 / (of + 1))
  if (seen <= expected || expected >= 1) return false
  const divergence = term(seen, expected) + term(1 - seen, 1 - expected)
  return of * divergence >= Math.log(Math.max(tests, 1) / FALSE_ALARMS)
}

const term = (p: number, q: number) => (p === 0 ? 0 : p * Math.log(p / q))
