import { fictional } from '../src/range/fictional.ts'

/** Is this id number, USCC, division code or mobile inside the fictional ranges? Accepts the 15-digit and the full-width form. */
export function isFictional(kind: 'id_number' | 'uscc' | 'division_code' | 'mobile', value: string): boolean {
  const plain = value.normalize('NFKC')
  if (kind === 'mobile') return plain.startsWith(fictional.mobile)
  if (kind === 'uscc') return plain.startsWith(fictional.division, 2)
  return plain.startsWith(fictional.division)
}
