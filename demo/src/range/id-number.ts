import { idCheckDigit } from '@shuyuan/gb'

/** A citizen number (GB 11643): division, birth `YYYYMMDD`, serial 0–999 (odd = male) and its check character. */
export function buildIdNumber(division: string, birth: string, serial: number): string {
  const body = division + birth + String(serial).padStart(3, '0')
  return body + idCheckDigit(body)
}
