import { matchForm } from './form.ts'
import type { Verdict } from './verdict.ts'

/** 银行卡号: 13–19 digits with the Luhn check of ISO/IEC 7812. */
export function checkBankCard(text: string): Verdict {
  const form = matchForm('bank_card', text)
  if (!form.valid) return form
  const sum = [...form.normalized].reverse().reduce((total, char, i) => {
    const digit = Number(char)
    return total + (i % 2 === 0 ? digit : digit * 2 + (digit > 4 ? 1 : 0))
  }, 0)
  return sum % 10 === 0 ? form : { ...form, valid: false, reason: '银行卡号末位与前面各位算出的校验码不符' }
}

/** Luhn on one unsigned integer: 19 digits fit in UBIGINT, missing leading digits count as zero. */
export function bankCardSql(x: string): string {
  const n = `try_cast(${x} AS UBIGINT)`
  const terms = Array.from({ length: 19 }, (_, k) => {
    const digit = `(${n} // ${10n ** BigInt(k)}::UBIGINT % 10)`
    return k % 2 === 0 ? digit : `(${digit} * 2 + ${digit} // 5)`
  })
  return `(${terms.join(' + ')}) % 10 = 0`
}
