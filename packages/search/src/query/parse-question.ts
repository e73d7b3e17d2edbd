import { fold } from '../analysis/fold.ts'

/** One thing that was asked for. */
export interface Wish {
  /** folded */
  text: string
  quoted: boolean
  negated: boolean
  /** bits of the fields where it may stand; undefined: anywhere */
  fields: number | undefined
}

const WISH = /([-－]?)(?:([^\s:：“”"「」-]+)[:：])?(?:["“”「]([^"“”」]*)["“”」]?|(\S+))/gu
const MOST = 24
const LONGEST = 600

/**
 * Splits a question: words, "quoted phrases", -unwanted words, and 部门:公安 for a word in a certain field. `fields` knows the labels;
 * an unknown one is part of the word. No input is an error; what comes after 600 characters or 24 wishes is not looked at.
 */
export function parseQuestion(question: string, fields: ReadonlyMap<string, number>): Wish[] {
  const wishes: Wish[] = []
  for (const [whole, minus, label, quoted, plain] of question.slice(0, LONGEST).matchAll(WISH)) {
    const wanted = label === undefined ? undefined : fields.get(fold(label))
    const known = label === undefined || wanted !== undefined
    const text = fold(known ? (quoted ?? plain ?? '') : whole.replace(/^[-－]/, '')).trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    wishes.push({ text, quoted: quoted !== undefined, negated: minus !== '', fields: wanted })
    if (wishes.length === MOST) break
  }
  return wishes
}
