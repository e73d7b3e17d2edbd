import classes from './classes.json' with { type: 'json' }

const CLASSES = classes as Record<string, { label: string; items: string[] }>
const FRONT = /^([123])(\d{2})(\d{3})(\d{0,20})$/

/**
 * Why a 前段码 (类 1 + 项 2 + 目 3 + 细目, 发改高技〔2017〕1272号) is wrong, in Chinese; null when it is right. Pure.
 */
export function frontCodeFault(front: string): string | null {
  const match = FRONT.exec(front)
  if (!match) return `分类编码“${front}”应为 6 位以上数字，首位为 1（基础）、2（主题）或 3（部门）`
  const [, kind = '', item = '', subject] = match
  const most = CLASSES[kind]?.items.length ?? 0
  if (Number(item) < 1 || Number(item) > most)
    return `分类编码“${front}”的项“${item}”应在 01 至 ${String(most).padStart(2, '0')} 之间`
  return subject === '000' ? `分类编码“${front}”的目应在 001 至 999 之间` : null
}

/** Why a whole resource code `前段码/顺序码` is wrong, or null. */
export function resourceCodeFault(code: string): string | null {
  const [front = '', sequence, ...rest] = code.split('/')
  if (sequence === undefined || rest.length > 0 || !/^\d{1,10}$/.test(sequence) || Number(sequence) === 0)
    return `资源代码“${code}”应为“前段码/顺序码”，如 307011024701/000001`
  return frontCodeFault(front)
}

/** 前段码/顺序码, the sequence padded to six digits. */
export function resourceCode(front: string, sequence: number): string {
  return `${front}/${String(sequence).padStart(6, '0')}`
}
