import { fictional } from './fictional.ts'

/** The `index`-th mobile number: distinct for every index below 100 million, and not in counting order. */
export function buildMobile(index: number): string {
  return fictional.mobile + String((index * 61_803_399 + 27_182_818) % 100_000_000).padStart(8, '0')
}
