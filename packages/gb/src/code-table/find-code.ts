import type { CodeTable, CodeValue } from './code-table.ts'

/**
 * The value a text stands for, by code or by label; null when it stands for none. Blanks around are ignored; 民族 labels are found with or
 * without 族, sex as 男/女. `on` (`YYYY-MM-DD`) leaves only values in force that day.
 */
export function findCode(table: CodeTable, text: string, on?: string): CodeValue | null {
  const wanted = text.trim()
  if (wanted === '') return null
  const inForce = table.values.filter(
    (v) => on === undefined || ((v.validFrom ?? '') <= on && on < (v.validTo ?? '9999')),
  )
  return (
    inForce.findLast((v) => v.code === wanted) ??
    inForce.findLast((v) => v.label === wanted) ??
    inForce.findLast((v) => bare(v.label) === bare(wanted)) ??
    null
  )
}

/** A label without the endings people leave out. */
function bare(label: string): string {
  return label.length > 1 ? label.replace(/(?<=.)(族|性|毕业|党员|盟员|会员|社员)$/, '') : label
}
