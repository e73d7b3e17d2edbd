/** Digits that stand alone: inside ids and hashes they are surrounded by letters. */
const LONE = (digits: string) => new RegExp(`(?<![0-9A-Za-z_])(?:${digits})(?![0-9A-Za-z_])`)

const DATE = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'

const PATTERNS: [what: string, pattern: RegExp][] = [
  ['居民身份证号', LONE(`[1-9]\\d{5}${DATE}\\d{3}[\\dXx]`)],
  ['居民身份证号', LONE('[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}')],
  ['手机号', LONE('(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}')],
  ['电子邮箱', /[A-Za-z0-9_%+-]@[A-Za-z0-9-]+\.[A-Za-z]/],
  ['银行卡号', LONE('[3-6]\\d{15}|62\\d{17}')],
]

/** Every pattern above begins so, or with an at sign in it; full-width forms are looked at in any case. */
const CANDIDATE = /(?<![0-9A-Za-z_])\+?[0-9]{2}|@|[^\0-\x7f]/

/** What a text looks like when it looks like personal data (full-width digits included), else null. */
export function findPersonalData(text: string): string | null {
  // Most fields are ids and words: without digits that begin alone, or an at sign, there is nothing to look for.
  if (!CANDIDATE.test(text)) return null
  const plain = text.normalize('NFKC')
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
