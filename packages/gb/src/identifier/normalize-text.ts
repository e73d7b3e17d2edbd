/** A value in NFKC with line ends, control and zero-width characters removed and outer blanks cut: full-width digits and letters become half-width. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim()
}
