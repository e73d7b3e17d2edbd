import { canonicalJson } from '@shuyuan/kernel'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Golden } from './pipeline.ts'

type Cells = Record<string, string | null>

/** Golden rows as a reader may see them. */
export function shieldGolden(golden: readonly Golden[], masks: Readonly<Record<string, string>>): Golden[] {
  return golden.map((one) => ({
    ...one,
    input: shieldCells(one.input, masks),
    expect:
      one.expect.outcome === 'kept' ? { ...one.expect, values: shieldCells(one.expect.values, masks) } : one.expect,
  }))
}

export function shieldCells(cells: Cells, masks: Readonly<Record<string, string>>): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => {
      const by = masks[name]
      return [name, value === null || !by ? value : mask(known(by), value)]
    }),
  )
}

const known = (name: string): MaskName =>
  (maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full'

/** What a reader with masks sends back: rows left as they were shown keep what stands behind the masks. */
export function restoreGolden(
  sent: readonly Golden[],
  stored: readonly Golden[],
  masks: Readonly<Record<string, string>>,
): Golden[] {
  const shown = shieldGolden(stored, masks)
  return sent.map((one) => {
    const at = shown.findIndex((s) => s.id === one.id)
    const before = stored[at]
    return before && canonicalJson(shown[at]) === canonicalJson(one) ? before : one
  })
}
