/** The form of a value: 9 = digits, a = letters, 中 = Chinese characters, other signs as they are; runs and rows of words are drawn together. */
export function maskOf(value: string): string {
  return value
    .slice(0, 120)
    .replaceAll(/[0-9]+/g, '9')
    .replaceAll(/[A-Za-z\u00C0-\u024F]+/g, 'a')
    .replaceAll(/\p{Script=Han}+(?:[·•]\p{Script=Han}+)*/gu, '中')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/a(?: a)+/g, 'a a')
}
