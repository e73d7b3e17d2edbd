/** What an item means, as far as its names tell: of whom or what, which property, and what sets it apart. */
export interface ItemKey {
  /** subject code of `subjects.json`, '' when nothing tells */
  subject: string
  /** the title names the subject itself */
  explicit: boolean
  /** property code of `properties.json`, null when no word is known */
  property: string | null
  /** marks such as `previous`, `emergency`, sorted */
  marks: string[]
  /** what no word of the lexicon covers */
  rest: string
  /** the folded title without blanks, notes and noise */
  text: string
}

/** The key as one text: items of equal text mean the same. */
export function keyText({ subject, property, marks, rest, text }: ItemKey): string {
  return property === null
    ? `?|${subject}|${marks.join('+')}|${text}`
    : `${property}|${subject}|${marks.join('+')}|${rest}`
}

/** An item as the book knows it. */
export interface ItemNames {
  title: string
  name: string
  /** name of the entry it stands in: tells the subject where the title does not */
  entryName: string
  type?: string | undefined
  length?: number | null | undefined
  codeList?: string | null | undefined
  element?: string | null | undefined
  /** meaning of the values, from an attached dataset */
  semantic?: string | null | undefined
}
