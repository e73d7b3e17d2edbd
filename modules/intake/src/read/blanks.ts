/** Signs around a number or a date that nobody sees: blanks of every width, marks of direction, joiners. */
export const BLANKS =
  ' \t\r\n\u3000\u00a0\u2002\u2003\u2009\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202d\u202f\u2060\ufeff'

const AROUND = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, 'g')

export function withoutBlanks(value: string): string {
  return value.replace(AROUND, '')
}
