/** Check digit of a machine-readable zone field (ICAO 9303): weights 7, 3, 1; A = 10 … Z = 35, `<` = 0; mod 10. */
export function mrzCheckDigit(field: string): string {
  const sum = [...field.toUpperCase()].reduce(
    (total, char, i) => total + valueOf(char) * ([7, 3, 1][i % 3] as number),
    0,
  )
  return String(sum % 10)
}

function valueOf(char: string): number {
  return char === '<' ? 0 : Number.parseInt(char, 36)
}
