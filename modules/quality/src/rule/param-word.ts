import words from '../../data/param-words.json' with { type: 'json' }

const WORDS: Record<string, Record<string, string[] | undefined> | undefined> = words

/** What people call a value of a parameter, e.g. check `id_number` → 公民身份号码; null when it speaks for itself. */
export function paramWord(param: string, value: unknown, language: 'zh' | 'en'): string | null {
  return WORDS[param]?.[String(value)]?.[language === 'zh' ? 0 : 1] ?? null
}

/** The parameters with titles instead of column names, for the title of a rule. Pure. */
export function withTitles(
  params: Record<string, unknown>,
  titleOf: (column: string) => string,
): Record<string, unknown> {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return titleOf(value)
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    const { column, left, right } = value as { column?: string; left?: string; right?: string }
    const change = Object.entries({ column, left, right }).filter(([, name]) => name !== undefined)
    return { ...value, ...Object.fromEntries(change.map(([key, name]) => [key, titleOf(name as string)])) }
  }
  const { same, differ, when, expression } = params
  return {
    ...params,
    ...(same === undefined ? {} : { same: named(same) }),
    ...(differ === undefined ? {} : { differ: named(differ) }),
    ...(when === undefined ? {} : { when: named(when) }),
    ...(typeof expression === 'string'
      ? { expression: expression.replaceAll(/'[^']*'|"?[a-z_]\w*"?/gi, (part) => wordIn(part, titleOf)) }
      : {}),
  }
}

/** A word of an expression: a column by its title, everything else as it stands. */
function wordIn(part: string, titleOf: (column: string) => string): string {
  if (part.startsWith("'")) return part
  const name = part.replaceAll('"', '')
  const title = titleOf(name)
  return title === name ? part : title
}
