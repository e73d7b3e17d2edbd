import type { Evidence, Vote } from './vote.ts'

/** Signs that nobody means: blanks at the edges, full-width digits and letters, control characters, traces of a wrong decoding. */
const FAULTS: [test: RegExp, reason: string, repair: ((value: string) => string) | null][] = [
  [/^\s|\s$/u, '首尾有空格', (value) => value.trim()],
  [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u, '含有全角数字或字母', (value) => value.normalize('NFKC')],
  [/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\u200B-\u200F\uFEFF]/u, '含有不可见字符', null],
  [/[锟斤拷烫屯]{3,}|\uFFFD|Ã.|â€/u, '含有乱码', null],
  [
    /^\p{Script=Han}[ \u3000]+\p{Script=Han}{1,2}$|^\p{Script=Han}{1,2}[ \u3000]+\p{Script=Han}$/u,
    '字间夹有空格',
    (value) => value.replaceAll(/\s/gu, ''),
  ],
]
/** What a tenth of the column does is its habit. */
const HABIT = 0.1

export function voteHygiene({ table }: Evidence): Vote[] {
  return table.columns.flatMap((column, place) =>
    FAULTS.flatMap(([test, reason, repair]): Vote[] => {
      const bad = column.values.flatMap((value, code) => (test.test(value) ? [code] : []))
      const rows = bad.reduce((n, code) => n + (column.counts[code] as number), 0)
      if (rows === 0 || rows > HABIT * column.filled) return []
      const wrong = new Set(bad)
      const votes: Vote[] = []
      for (const [row, code] of column.codes.entries()) {
        if (!wrong.has(code)) continue
        const vote: Vote = { signal: 'hygiene', row, column: place, error: true, reason }
        votes.push(repair ? { ...vote, repair: repair(column.values[code] as string) } : vote)
      }
      return votes
    }),
  )
}
