import { text } from '@shuyuan/engine'
import { z } from 'zod'
import { rewrite } from './column.ts'
import { Columns } from './params.schema.ts'
import { defineStep } from './step.ts'
import { eachCharSql } from './text.sql.ts'

const CHINESE = '，；：？！（）'
const ASCII = ',;:?!()'
const MORE_CHINESE = `${CHINESE}。、【】“”‘’`
const MORE_ASCII = `${ASCII}.,[]""''`

/** Control and zero-width characters go; blanks, line breaks and punctuation become one form. */
export const space = defineStep({
  kind: 'space',
  params: z.object({
    columns: Columns,
    blanks: z.enum(['one', 'none', 'keep']).default('one'),
    punctuation: z.enum(['keep', 'chinese', 'ascii']).default('keep'),
  }),
  plan: ({ columns, blanks, punctuation }, all) => ({
    values: rewrite(all, columns, (x) => {
      const invisible = '[\\x{1}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]'
      const shown = `regexp_replace(${x}, ${text(invisible)}, '', 'g')`
      const spaced =
        blanks === 'keep'
          ? shown
          : `regexp_replace(${shown}, '[ \\t\\r\\n\\x{a0}\\x{3000}]+', ${text(blanks === 'one' ? ' ' : '')}, 'g')`
      return punctuation === 'keep' ? spaced : punctuationSql(spaced, punctuation)
    }),
  }),
})

/** Chinese signs only where they touch a Chinese character, so that `12:30` and `a,b` stay. */
function punctuationSql(x: string, to: 'chinese' | 'ascii'): string {
  if (to === 'ascii') {
    const list = (chars: string) => `string_split(${text([...chars].join('\u0001'))}, '\u0001')`
    return eachCharSql(
      x,
      `[${MORE_CHINESE}]`,
      (c) => `coalesce(${list(MORE_ASCII)}[list_position(${list(MORE_CHINESE)}, ${c})], ${c})`,
    )
  }
  let sql = x
  for (const [i, sign] of [...ASCII].entries()) {
    const by = CHINESE[i] as string
    const quoted = `\\${sign}`
    sql = `regexp_replace(regexp_replace(${sql}, ${text(`(\\p{Han})${quoted}`)}, ${text(`\\1${by}`)}, 'g'), ${text(`${quoted}(\\p{Han})`)}, ${text(`${by}\\1`)}, 'g')`
  }
  return sql
}
