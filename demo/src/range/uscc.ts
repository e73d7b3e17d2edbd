import { fictional } from './fictional.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * A unified social credit code (GB 32100) with both check characters.
 * `kind` is registration department + category, e.g. `11` organ, `91` enterprise; `serial` below 1,000,000 numbers the body.
 */
export function buildUscc(kind: string, division: string, serial: number): string {
  const body = fictional.organisation + String(serial).padStart(6, '0')
  let code = 0
  for (let i = 0; i < 8; i++) code += base36(body.charCodeAt(i)) * (CODE_WEIGHTS[i] as number)
  const inner = 11 - (code % 11)
  const head = kind + division + body + (inner === 10 ? 'X' : inner === 11 ? '0' : inner)
  let sum = 0
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(head[i] as string) * (USCC_WEIGHTS[i] as number)
  return head + ALPHABET[(31 - (sum % 31)) % 31]
}

function base36(char: number): number {
  return char < 58 ? char - 48 : char - 55
}
