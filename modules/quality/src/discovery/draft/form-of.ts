import type { CodedColumn } from '../table/coded-table.ts'

const NEARLY = 0.98
const MOST_FORMS = 3

/** The few forms nearly all values of a column have, as one pattern: runs of one character class with their least and greatest length. */
export function formOf({ values, counts, filled }: CodedColumn): { pattern: string; rows: number } | null {
  const forms = new Map<string, { runs: [number, number][]; rows: number }>()
  for (const [code, value] of values.entries()) {
    if (value.length > 60) return null
    const parts = value.match(RUNS) ?? []
    const shape = parts.map(classOf).join('')
    const form = forms.get(shape) ?? { runs: parts.map((): [number, number] => [Infinity, 0]), rows: 0 }
    for (const [i, part] of parts.entries()) {
      const run = form.runs[i] as [number, number]
      const length = [...part].length
      form.runs[i] = [Math.min(run[0], length), Math.max(run[1], length)]
    }
    form.rows += counts[code] as number
    forms.set(shape, form)
    if (forms.size > 500) return null
  }
  const best = [...forms].toSorted((a, b) => b[1].rows - a[1].rows).slice(0, MOST_FORMS)
  const picked: typeof best = []
  for (const form of best) {
    picked.push(form)
    const rows = picked.reduce((n, [, each]) => n + each.rows, 0)
    if (rows >= NEARLY * filled)
      return { pattern: picked.map(([shape, each]) => patternOf(shape, each.runs)).join('|'), rows }
  }
  return null
}

const RUNS = /[0-9]+|[A-Z]+|[a-z]+|\p{Script=Han}+|[^0-9A-Za-z\p{Script=Han}]/gu
const CLASSES: [RegExp, string, string][] = [
  [/^[0-9]/, '9', '[0-9]'],
  [/^[A-Z]/, 'A', '[A-Z]'],
  [/^[a-z]/, 'a', '[a-z]'],
  [/^\p{Script=Han}/u, '中', '\\p{Han}'],
]

const classOf = (part: string) => CLASSES.find(([test]) => test.test(part))?.[1] ?? part

function patternOf(shape: string, runs: readonly [number, number][]): string {
  return [...shape]
    .map((sign, i) => {
      const [least, most] = runs[i] as [number, number]
      const known = CLASSES.find(([, mark]) => mark === sign)?.[2]
      if (known) return `${known}{${least === most ? least : `${least},${most}`}}`
      return /[A-Za-z0-9]/.test(sign) ? sign : `[${sign === '^' || sign === ']' || sign === '\\' ? `\\${sign}` : sign}]`
    })
    .join('')
}
