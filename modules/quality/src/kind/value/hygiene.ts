import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { asText, beginsWithSome, isOneOf, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind } from '../kind.ts'
import { GARBAGE } from './garbage.ts'
import { PEOPLE, TYPED } from './test-word.ts'

const nothing = z.object({})

/** A rule that a text must not match `re2` anywhere. */
function free(re2: string) {
  return ({ columns: [c] }: { columns: Column[] }) => ({
    shape: 'row' as const,
    bad: `regexp_matches(${asText(c as Column)}, ${text(re2)})`,
    applies: present(c as Column),
  })
}

// printable ASCII, Han characters and the usual punctuation, without the characters that garbled text is made of
const ODD = '[^\\x{20}-\\x{7e}\\x{4e00}-\\x{9fff}\\x{b7}，。、：；（）《》“”—]|[锟烫屯鈥鐨锛]|\\?{3}'

/** As `free`, for a pattern within `ODD`: one look at the value serves all such rules of a column. */
function freeOfOdd(re2: string) {
  return ({ columns: [c] }: { columns: Column[] }) => {
    const [value, odd] = [asText(c as Column), ident(`$odd ${(c as Column).name}`)]
    return {
      shape: 'row' as const,
      shared: [{ name: odd, sql: `regexp_matches(${value}, ${text(ODD)})` }],
      bad: `CASE WHEN ${odd} THEN regexp_matches(${value}, ${text(re2)}) ELSE FALSE END`,
      applies: present(c as Column),
    }
  }
}

export const letterCase = defineKind({
  kind: 'letter_case',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ to: z.enum(['upper', 'lower']) }),
  zh: '“{columns}”的字母统一为{to}',
  en: 'letters of {columns} are {to} case',
  repair: '字母大小写不统一；请统一大小写（证件号码末位 X 用大写）',
  judge: ({ columns: [c], params }) => ({
    shape: 'row',
    bad: `${asText(c as Column)} <> ${params.to}(${asText(c as Column)})`,
    applies: present(c as Column),
  }),
})

export const noEdgeSpace = defineKind({
  kind: 'no_edge_space',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ inside: z.boolean().default(false).describe('中间也不得有空格') }),
  zh: '“{columns}”首尾没有空格',
  en: '{columns} has no leading or trailing blanks',
  repair: '值的首尾（或中间）带有空格；请去掉空格',
  judge: ({ columns, params }) => {
    if (params.inside) return free('[\\s\\x{3000}\\x{a0}]')({ columns })
    const column = columns[0] as Column
    const value = asText(column)
    const blanks = [...' \t\n\f\r\u00a0\u3000']
    const ends = blanks.map((blank) => `ends_with(${value}, ${text(blank)})`)
    return {
      shape: 'row',
      bad: `CASE WHEN ${[beginsWithSome(value, blanks), ...ends].join(' OR ')} THEN regexp_matches(${value}, '^[\\s\\x{3000}\\x{a0}]|[\\s\\x{3000}\\x{a0}]$') ELSE FALSE END`,
      applies: present(column),
    }
  },
})

export const noFullWidth = defineKind({
  kind: 'no_full_width',
  indicator: '0101',
  columns: [1, 1],
  params: nothing,
  zh: '“{columns}”没有全角字母数字',
  en: '{columns} has no full-width letters or digits',
  repair: '含有全角字母或数字；请转换为半角',
  judge: ({ columns: [c] }) => {
    const value = asText(c as Column)
    const found = `regexp_matches(${value}, '[\\x{ff10}-\\x{ff19}\\x{ff21}-\\x{ff3a}\\x{ff41}-\\x{ff5a}]')`
    // as many bytes as characters: plain ASCII
    return {
      shape: 'row',
      bad: `CASE WHEN strlen(${value}) = length(${value}) THEN FALSE ELSE ${found} END`,
      applies: present(c as Column),
    }
  },
})

export const noControlChar = defineKind({
  kind: 'no_control_char',
  indicator: '0101',
  columns: [1, 1],
  params: nothing,
  zh: '“{columns}”没有控制字符和不可见字符',
  en: '{columns} has no control or invisible characters',
  repair: '含有换行、制表符、零宽字符等不可见字符；请清除',
  judge: freeOfOdd(
    '[\\x{01}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2064}\\x{feff}]',
  ),
})

const ASCII_WORD = /^[\x20-\x7e]{2,}$/

export const noTestData = defineKind({
  kind: 'no_test_data',
  indicator: '0305',
  columns: [1, 1],
  params: z.object({
    words: z
      .array(z.string().min(1).max(50))
      .max(100)
      .default(['测试', 'test', 'TEST', 'Test', 'asdf', 'qwer', '张三', '李四', '王五', 'xxx']),
  }),
  zh: '“{columns}”没有测试数据',
  en: '{columns} holds no test data',
  repair: '疑似测试数据（含“测试”等字样，或同一字符重复）；请从生产数据中删除',
  judge: ({ columns: [column], params }) => {
    const c = asText(column as Column)
    const people = params.words.filter((w) => PEOPLE.includes(w))
    const words = params.words.filter((w) => !PEOPLE.includes(w))
    const holds = (some: string[]) => some.map((w) => `contains(${c}, ${text(w)})`)
    const same = `CASE WHEN length(${c}) >= 6 THEN ${c} = repeat(left(${c}, 1), length(${c})) ELSE FALSE END`
    // 3 bytes a character on average: beside two ASCII characters stand four of 4 bytes, so fewer than 6 hold no such word
    const han = `strlen(${c}) = 3 * length(${c}) AND length(${c}) < 6`
    const inHan = ['FALSE', isOneOf(c, people), ...holds(words.filter((w) => !ASCII_WORD.test(w)))]
    const anywhere = [same, isOneOf(c, [...people, ...TYPED]), ...holds(words)]
    return {
      shape: 'row',
      bad: `CASE WHEN ${han} THEN ${inHan.join(' OR ')} ELSE ${anywhere.join(' OR ')} END`,
      applies: present(column as Column),
    }
  },
})

export const encodingGarbage = defineKind({
  kind: 'encoding_garbage',
  indicator: '0305',
  columns: [1, 1],
  params: nothing,
  zh: '“{columns}”没有乱码',
  en: '{columns} holds no garbled text',
  repair: '文字在转码时损坏（乱码）；请用正确的编码（UTF-8 或 GB18030）从来源重新导出，不要手工修补',
  judge: freeOfOdd(GARBAGE),
})

export const noPersonalData = defineKind({
  kind: 'no_personal_data',
  indicator: '0106',
  columns: [1, 1],
  params: nothing,
  zh: '“{columns}”的文字中没有身份证号、手机号',
  en: '{columns} holds no identity or mobile numbers',
  repair: '自由文字中夹带个人身份证号或手机号；请删除或脱敏后再报送',
  judge: free(
    '(^|[^0-9])([1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})([^0-9]|$)',
  ),
})
