const LETTERS = 'abcdefghijklmnop'

/**
 * Which of the offered fields an answer used, four to a letter, in the order of the service. Letters only: the log looks at every text with
 * digits for personal data, and this one is written on each call.
 */
export function fieldMarks(offered: readonly { name: string }[], used: readonly string[]): string {
  let marks = ''
  for (let at = 0; at < offered.length; at += 4) {
    let bits = 0
    for (let i = 0; i < 4; i++) {
      const field = offered[at + i]
      if (field && used.includes(field.name)) bits |= 1 << i
    }
    marks += LETTERS.charAt(bits)
  }
  return marks
}

/** The names that `fieldMarks` wrote down. */
export function markedFields(offered: readonly { name: string }[], marks: string): string[] {
  return offered.flatMap(({ name }, i) => ((LETTERS.indexOf(marks.charAt(i >> 2)) >> (i & 3)) & 1 ? [name] : []))
}
