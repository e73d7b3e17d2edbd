/**
 * What a value looks like: 9 = digits, a = Latin letters, 中 = Chinese characters, □ = letters and digits of other scripts; runs drawn
 * together. No letter of the value is left; the form of a form is itself.
 */
export function formOf(value: string): string {
  return value
    .replaceAll(/[0-9]+/g, '9')
    .replaceAll(/[A-Za-z]+/g, 'a')
    .replaceAll('\u0001', '中')
    .replaceAll(/\p{Script=Han}+/gu, '中')
    .replaceAll(/(?:(?![9a中])[\p{L}\p{M}\p{N}])+/gu, '□')
}
