import { CLOSING } from './tally.ts'

const WANTED: Record<string, string> = {
  date: '不是能认出的日期',
  number: '不是能认出的数值',
  code: '在对照表里找不到当时有效的对应值',
  id_number: '不是有效的公民身份号码',
  phone: '不是能认出的电话号码',
  cast: '不能转换成所需的类型',
}

/** Why a row was refused, in one Chinese sentence that says which step, which column, what stood there. */
export function reasonOf(refusal: {
  index: number
  kind: string
  title: string
  value: string | null
  said: string
}): string {
  const { index, kind, title, said } = refusal
  if (kind === CLOSING) return `清洗后“${title}”为空，但它必填`
  const value = refusal.value === null ? '' : `的值“${refusal.value.slice(0, 60)}”`
  const what = title ? `“${title}”${value}` : ''
  return `第 ${index + 1} 步：${what}${said ? (what ? `，${said}` : said) : (WANTED[kind] ?? '不合要求')}`
}
