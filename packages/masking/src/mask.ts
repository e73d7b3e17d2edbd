import { hmacSm3 } from '@shuyuan/gmcrypto'
import { maskAmount } from './amount.ts'
import { error } from './errors.ts'
import { MASK_FORMS, type MaskCase, type MaskName, WHOLE } from './mask-form.ts'

const compiled = new Map<MaskName, { pattern: RegExp; pieces: MaskCase['pieces'] }[]>()
for (const [name, cases] of Object.entries(MASK_FORMS))
  compiled.set(
    name as MaskName,
    cases.map(({ match, pieces }) => ({ pattern: new RegExp(`^(?:${match})$`, 'u'), pieces })),
  )

/**
 * The value as its mask shows it. Empty stays empty; a value that has not the shape the mask expects is masked whole, and so is any value
 * under an unknown mask name. `hash` is a keyed pseudonym (HMAC-SM3, GB/T 37964) and needs `key`: throws MASKING_KEY_MISSING.
 */
export function mask(name: MaskName, value: string, options: { key?: Uint8Array } = {}): string {
  if (value === '' || name === 'none') return value
  if (name === 'hash') {
    if (!options.key) throw error('MASKING_KEY_MISSING')
    return hmacSm3(options.key, value).toString('base64url').slice(0, 22)
  }
  if (name === 'amount') return maskAmount(value) ?? WHOLE
  for (const { pattern, pieces } of compiled.get(name) ?? []) {
    const found = pattern.exec(value)
    if (!found) continue
    return pieces
      .map((piece) => {
        if ('text' in piece) return piece.text
        return 'keep' in piece ? (found[piece.keep] ?? '') : (found[piece.stars] ?? '').replace(/[^·]/gu, '*')
      })
      .join('')
  }
  return WHOLE
}
