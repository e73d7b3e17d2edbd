import type { Schemas } from '../api.ts'

/** A value under edit; `key` stays with the row while its code is typed. */
export type ValueRow = Schemas['StandardsCodeValue'] & { key: number }

let last = 0

export function valueRow(value: Partial<Schemas['StandardsCodeValue']> = {}): ValueRow {
  return { code: '', label: '', parent: null, validFrom: null, validTo: null, ...value, key: ++last }
}

/** What is sent: trimmed, without rows that nobody filled. */
export function wantedValues(rows: readonly ValueRow[]): Schemas['StandardsCodeValue'][] {
  return rows
    .filter(({ code, label }) => code.trim() !== '' || label.trim() !== '')
    .map(({ code, label, parent, validFrom, validTo }) => ({
      code: code.trim(),
      label: label.trim(),
      parent: parent?.trim() || null,
      validFrom: validFrom || null,
      validTo: validTo || null,
    }))
}
