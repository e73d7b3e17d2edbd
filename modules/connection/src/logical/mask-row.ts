import { mask, type MaskName, maskNames } from '@shuyuan/masking'

/** A row of texts with its masked columns shielded; pure. */
export function maskRow(
  names: readonly string[],
  row: readonly (string | null)[],
  masks: Readonly<Record<string, string>>,
): (string | null)[] {
  return names.map((name, i) => {
    const value = row[i] ?? null
    const shield = masks[name]
    if (value === null || shield === undefined) return value
    return mask((maskNames as readonly string[]).includes(shield) ? (shield as MaskName) : 'full', value)
  })
}
