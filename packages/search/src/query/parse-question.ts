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

/**
 * Splits a question: words, "quoted phrases", -unwanted words, and 部门:公安 for a word in a certain field. `fields` knows the labels;
 * an unknown one is part of the word. No input is an error.
 */
export function parseQuestion(question: string, fields: ReadonlyMap<string, number>): Wish[] {
  const wishes: Wish[] = []
  for (const [whole, minus, label, quoted, plain] of question.matchAll(WISH)) {
    const wanted = label === undefined ? undefined : fields.get(fold(label))
    const known = label === undefined || wanted !== undefined
    const text = fold(known ? (quoted ?? plain ?? '') : whole.replace(/^[-－]/, '')).trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    wishes.push({ text, quoted: quoted !== undefined, negated: minus !== '', fields: wanted })
    if (wishes.length === MOST) break
  }
  return wishes
}
