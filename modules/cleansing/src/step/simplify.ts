import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { textColumns } from './column.ts'
import { Columns } from './params.schema.ts'
import { defineStep, type Join } from './step.ts'
import { tableSql } from './table.sql.ts'

interface Table {
  /** traditional → simplified, one character each */
  chars: Map<string, string>
  /** phrases whose characters do not follow the table */
  phrases: [string, string][]
}

/** Marks for characters a phrase keeps although the table would change them: the 32 code points that are never characters. */
const MARK = 0xfdd0
let table: Table | undefined

/** The bundled table of traditional characters. */
export function traditional(): Table {
  if (table) return table
  const file = join(import.meta.dirname, '..', '..', 'data', 'traditional.json')
  const raw = JSON.parse(readFileSync(file, 'utf8')) as Record<'traditional' | 'simplified' | 'phrases', string[]>
  const simplified = [...raw.simplified.join('')]
  const chars = new Map([...raw.traditional.join('')].map((c, i) => [c, simplified[i] as string]))
  table = { chars, phrases: raw.phrases.map((line) => line.split(' ') as [string, string]) }
  return table
}

/** Traditional to simplified characters: phrases first, then character by character through a table joined as one row. */
export const simplify = defineStep({
  kind: 'simplify',
  params: z.object({ columns: Columns }),
  plan: ({ columns }, all, { prefix }) => {
    const { chars, phrases } = traditional()
    const kept = [...new Set(phrases.flatMap(([, to]) => [...to].filter((c) => chars.has(c))))]
    const marked = (phrase: string) =>
      [...phrase].map((c) => (kept.includes(c) ? String.fromCharCode(MARK + kept.indexOf(c)) : c)).join('')
    const name = `${prefix}t`
    const any = `[${[...chars.keys()].join('')}]`
    const unusual = phrases.map(([from]) => from).join('|')
    return {
      joins: [
        codePoints(name, [...chars, ...kept.map((c, i): [string, string] => [String.fromCharCode(MARK + i), c])]),
      ],
      values: textColumns(all, columns).map((column) => {
        const x = ident(column.name)
        const fixed = phrases.reduce((sql, [from, to]) => `replace(${sql}, ${text(from)}, ${text(marked(to))})`, 'v')
        const each = (c: string) => `coalesce(${ident(name)}."~l"[unicode(${c}) - 13311], ${c})`
        return {
          column,
          transform: 'derive' as const,
          sql: `case when regexp_matches(${x}, ${text(any)}) then array_to_string(list_transform(string_split(
            case when regexp_matches(${x}, ${text(unusual)}) then list_transform([${x}], lambda v: ${fixed})[1] else ${x} end
            , ''), lambda c: ${each('c')}), '') else ${x} end`,
        }
      }),
    }
  },
})

/** One row with a list that holds, at a character's code point − 13311 (U+3400 is the first), what it becomes. */
function codePoints(name: string, pairs: readonly [string, string][]): Join {
  const parts = `${name}p`
  const rows = pairs.map(([from, to]) => [String((from.codePointAt(0) as number) - 13311), to])
  return {
    table: name,
    on: null,
    create: [
      tableSql(parts, ['k', 't'], rows),
      `create or replace temp table ${ident(name)} as select list(t order by i) as "~l" from range(1, ${0xfdf0 - 13311}) r(i)
        left join ${ident(parts)} p on p.k = cast(r.i as varchar)`,
    ],
  }
}
