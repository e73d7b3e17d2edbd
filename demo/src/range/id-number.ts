const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A citizen number (GB 11643): division, birth `YYYYMMDD`, serial 0–999 (odd = male) and its check character. */
export function buildIdNumber(division: string, birth: string, serial: number): string {
  const body = division + birth + String(serial).padStart(3, '0')
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (body.charCodeAt(i) - 48) * (WEIGHTS[i] as number)
  return body + '10X98765432'[sum % 11]
}
