import { readData } from '../data.ts'
import { industryPattern } from '../code-table/industry-pattern.ts'
import { type Fold, foldText } from './fold.ts'
import type { Verdict } from './verdict.ts'

/** The written form of an identifier: what every check looks at first. */
export interface Form {
  /** Chinese name */
  zh: string
  standard: string
  fold: Fold
  /** matches the whole folded value; only syntax that JavaScript and RE2 read alike. Groups, if any, make the normal form */
  pattern: string
  /** the wanted form in Chinese */
  wanted: string
}

const PARTS: Record<string, () => string> = {
  province: () => '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])',
  two: () => '(?:0[1-9]|[1-9]\\d)',
  three: () => '(?:00[1-9]|0[1-9]\\d|[1-9]\\d{2})',
  industry: industryPattern,
}

let forms: Readonly<Record<string, Form>> | undefined
const patterns = new Map<string, RegExp>()

/** All identifier forms by check name. */
export function identifierForms(): Readonly<Record<string, Form>> {
  forms ??= Object.fromEntries(
    Object.entries(readData<Record<string, Form>>('identifiers.json')).map(([name, form]) => [
      name,
      { ...form, pattern: form.pattern.replace(/\{([a-z]+)\}/g, (_, part: string) => PARTS[part]?.() ?? '') },
    ]),
  )
  return forms
}

/** Checks the form alone: folded and put together when it fits, with the wanted form as reason when not. */
export function matchForm(name: string, text: string): Verdict {
  const form = identifierForms()[name] as Form
  const folded = foldText(form.fold, text)
  let pattern = patterns.get(name)
  if (!pattern) patterns.set(name, (pattern = new RegExp(`^(?:${form.pattern})$`)))
  const match = pattern.exec(folded)
  if (!match) return { valid: false, reason: `${form.zh}应为${form.wanted}`, normalized: folded }
  return { valid: true, normalized: match.slice(1).join('') || folded }
}
