import { type HolidayNotice, isRealDate, shiftDate } from '@shuyuan/gb'
import { error } from '../errors.ts'

const PAPER = /国办发(?:明电)?〔\d{4}〕\d+号/
const NAME = /^[（(]?(?:[一二三四五六七八九十]+|\d+)[)）]?[、.．]\s*(元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)/
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^（）()]*[）)])?/
const RANGE = new RegExp(`${DATE.source}(?:\\s*(?:至|-|—|～|~)\\s*${DATE.source})?`, 'g')

/**
 * Reads the text of a State Council notice 「关于…年部分节假日安排的通知」: its number, days off (放假) and working days (上班).
 * A year before a date counts for that date only; a date without month has the month before it. Throws STANDARDS_NOTICE_TEXT when no
 * holiday line is found, STANDARDS_NOTICE_DATE for a day that no month has.
 */
export function readNotice(text: string, year: number): HolidayNotice {
  const off = new Set<string>()
  const on = new Set<string>()
  for (const line of text.split(/\r?\n/).map((part) => part.replace(/\s+/g, ''))) {
    if (!NAME.test(line)) continue
    const memory = { month: 0 }
    // each sentence says one thing: 放假 or 上班
    for (const sentence of line.split(/[。；;]/)) {
      const days = datesOf(sentence, year, memory)
      for (const day of days) (/上班/.test(sentence) ? on : off).add(day)
    }
  }
  if (off.size === 0) throw error('STANDARDS_NOTICE_TEXT', { year })
  for (const date of [...off, ...on])
    if (!isRealDate(date)) throw error('STANDARDS_NOTICE_DATE', { year, date, problem: '不存在' })
  const paper = PAPER.exec(text)?.[0] ?? `国务院办公厅关于${year}年部分节假日安排的通知`
  return { year, paper, off: [...off].sort(), on: [...on].sort() }
}

function datesOf(sentence: string, year: number, memory: { month: number }): string[] {
  const days: string[] = []
  for (const found of sentence.matchAll(RANGE)) {
    const [, y1, m1, d1, y2, m2, d2] = found
    const from = dayOf(y1 ?? String(year), m1, d1, memory)
    // 2022年12月31日至2023年1月2日
    const to = d2 === undefined ? from : dayOf(y2 ?? y1 ?? String(year), m2, d2, memory)
    if (!isRealDate(from) || !isRealDate(to)) days.push(from, to)
    else for (let day = from; day <= to && days.length < 60; day = shiftDate(day, 1)) days.push(day)
  }
  return days
}

function dayOf(year: string, month: string | undefined, day: string | undefined, memory: { month: number }): string {
  if (month !== undefined) memory.month = Number(month)
  return `${year}-${String(memory.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
