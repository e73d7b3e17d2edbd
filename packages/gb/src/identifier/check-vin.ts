import { matchForm } from './form.ts'
import type { Verdict } from './verdict.ts'

const LETTERS: Record<string, number> = Object.fromEntries(
  [...'ABCDEFGHJKLMNPRSTUVWXYZ'].map((letter, i) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9][i] as number,
  ]),
)
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const CHECKS = '0123456789X'

/** 车辆识别代号 GB 16735: character 9 is the check character of the other sixteen. */
export function checkVin(text: string): Verdict {
  const form = matchForm('vin', text)
  if (!form.valid) return form
  const sum = WEIGHTS.reduce(
    (total, weight, i) => total + weight * (LETTERS[form.normalized[i] as string] ?? Number(form.normalized[i])),
    0,
  )
  if (CHECKS[sum % 11] === form.normalized[8]) return form
  return { ...form, valid: false, reason: '车辆识别代号第 9 位与其余 16 位算出的校验码不符' }
}

export function vinSql(x: string): string {
  const [from, to] = [Object.keys(LETTERS).join(''), Object.values(LETTERS).join('')]
  const digits = `translate(${x}, '${from}', '${to}')`
  const sum = WEIGHTS.flatMap((weight, i) =>
    weight ? [`${weight} * try_cast(substr(${digits}, ${i + 1}, 1) AS INTEGER)`] : [],
  ).join(' + ')
  return `substr('${CHECKS}', 1 + (${sum}) % 11, 1) = substr(${x}, 9, 1)`
}
