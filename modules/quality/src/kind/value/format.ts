import { checkNames, checkSql, idCheckSql, parseFormat } from '@shuyuan/gb'
import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { asNumber, asText, asTime, idPartsOf, isBlank, isOneOf, not, number, present, texts } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { formatSql } from './element-format.sql.ts'
import { defineKind, notRunnable } from '../kind.ts'

export const length = defineKind({
  kind: 'length',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ min: z.number().int().min(0).default(0), max: z.number().int().min(0).max(1e7) }),
  zh: '“{columns}”长度为 {min} 到 {max} 个字符',
  en: '{columns} has {min} to {max} characters',
  repair: '长度不符合约定；请检查是否被截断、丢失前导零或带入多余内容',
  judge: ({ columns: [c], params: { min, max } }) => {
    const value = asText(c as Column)
    // a character takes 1 to 4 bytes, and bytes need no counting
    const surely = `strlen(${value}) BETWEEN ${number(4 * min)} AND ${number(max)}`
    return {
      shape: 'row',
      bad: `CASE WHEN ${surely} THEN FALSE ELSE length(${value}) NOT BETWEEN ${number(min)} AND ${number(max)} END`,
      applies: present(c as Column),
    }
  },
})

export const pattern = defineKind({
  kind: 'pattern',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ pattern: z.string().min(1).max(500).describe('正则表达式（RE2 语法），须匹配整个值') }),
  zh: '“{columns}”符合规定的写法',
  en: '{columns} is written as agreed',
  repair: '格式不符合约定；请按规定格式更正',
  judge: ({ columns: [c], params }) => ({
    shape: 'row',
    bad: not(`regexp_full_match(${asText(c as Column)}, ${text(params.pattern)})`),
    applies: present(c as Column),
  }),
})

export const format = defineKind({
  kind: 'format',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ format: z.string().min(1).max(40).describe('数据元格式，如 n8、an..18、n..17,2') }),
  zh: '“{columns}”符合数据元格式 {format}',
  en: '{columns} fits the data element format {format}',
  repair: '值不符合数据元的表示格式；请检查长度、字符种类与小数位',
  judge: ({ columns: [c], params }) => {
    const parsed = parseFormat(params.format)
    if (parsed === null) return notRunnable(`看不懂数据元格式“${params.format}”`)
    const applies = present(c as Column)
    return { shape: 'row', bad: `${applies} AND ${not(formatSql(parsed, asText(c as Column)))}`, applies }
  },
})

export const typeCastable = defineKind({
  kind: 'type_castable',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ type: z.enum(['integer', 'decimal', 'boolean', 'date', 'datetime']) }),
  zh: '“{columns}”可转换为{type}',
  en: '{columns} can be read as {type}',
  repair: '值不能转换为登记的类型；请更正为规范的数字或日期写法',
  judge: ({ columns: [column], params }) => {
    const c = column as Column
    const reads = {
      integer: `${asNumber(c)} = floor(${asNumber(c)})`,
      decimal: `${asNumber(c)} IS NOT NULL`,
      boolean: `lower(trim(${asText(c)})) IN (${texts(['0', '1', 'true', 'false', '是', '否', 'y', 'n', 'yes', 'no'])})`,
      date: `${asTime(c)} IS NOT NULL`,
      datetime: `${asTime(c)} IS NOT NULL`,
    }[params.type]
    return { shape: 'row', bad: `${not(isBlank(c))} AND NOT coalesce(${reads}, FALSE)`, applies: not(isBlank(c)) }
  },
})

export const codeList = defineKind({
  kind: 'code_list',
  indicator: '0105',
  columns: [1, 1],
  params: z.object({
    codeList: z.string().max(100).optional().describe('代码集编号'),
    values: z.array(z.string().max(200)).max(50000).default([]),
  }),
  zh: '“{columns}”的值在代码集内',
  en: '{columns} is in its code list',
  repair: '值不在代码集内；请改为现行代码，不要填中文名称或自编代码',
  lists: (params) => (params.codeList ? [params.codeList] : []),
  judge: ({ columns: [c], params, world }) => {
    const values = params.codeList ? world.codes(params.codeList) : params.values
    if (!values || values.length === 0)
      return notRunnable(
        params.codeList ? `没有代码集“${params.codeList}”` : '没有给出代码',
        params.codeList ? 'codes' : 'params',
      )
    return { shape: 'row', bad: not(isOneOf(asText(c as Column), values)), applies: present(c as Column) }
  },
})

export const identifier = defineKind({
  kind: 'identifier',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({ check: z.enum(checkNames).describe('标识种类') }),
  zh: '“{columns}”是有效的{check}',
  en: '{columns} is a valid {check}',
  repair: '号码的位数、日期或校验位不对；请核对证件原件后更正',
  judge: ({ columns: [c], params }) => {
    const value = asText(c as Column)
    const parts = idPartsOf(c as Column)
    const isId = params.check === 'id_number'
    return {
      shape: 'row',
      shared: isId ? [parts.digits, parts.tidy, parts.sum, parts.plain, parts.folded] : [],
      bad: not(isId ? idCheckSql(value, parts) : checkSql(params.check, value)),
      applies: present(c as Column),
    }
  },
})

export const dateFormat = defineKind({
  kind: 'date_format',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({
    format: z.enum(['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'YYYY-MM', 'YYYYMM', 'YYYY', 'YYYY-MM-DD HH:MM:SS']),
  }),
  zh: '“{columns}”的日期写作 {format}',
  en: '{columns} is a date written {format}',
  repair: '日期写法不统一或不是真实存在的日期；请统一为规定写法',
  judge: ({ columns: [column], params }) => {
    const c = column as Column
    const form = params.format
      .replace('YYYY', '%Y')
      .replace('-MM', '-%m')
      .replace('/MM', '/%m')
      .replace('%YMM', '%Y%m')
      .replace('DD', '%d')
      .replace('HH:MM:SS', '%H:%M:%S')
    const shape = params.format.replaceAll(/[YMDHS]/g, '9').replaceAll('9', '[0-9]')
    if (c.type !== 'text') return { shape: 'fact', checked: 0, bad: 0, note: '该列已登记为日期类型，装载时已转换' }
    const value = ident(c.name)
    return {
      shape: 'row',
      // told apart first: IS NOT NULL is false, not NULL, for an empty cell
      bad: `${value} IS NOT NULL AND NOT (regexp_full_match(${value}, ${text(shape)}) AND try_strptime(${value}, ${text(form)}) IS NOT NULL)`,
      applies: present(c),
    }
  },
})

export const precision = defineKind({
  kind: 'precision',
  indicator: '0101',
  columns: [1, 1],
  params: z.object({
    digits: z.number().int().min(1).max(38).default(18).describe('有效位数上限'),
    scale: z.number().int().min(0).max(18).describe('小数位上限'),
  }),
  zh: '“{columns}”最多 {digits} 位、{scale} 位小数',
  en: '{columns} has at most {digits} digits, {scale} after the point',
  repair: '位数或小数位超出约定；请按约定精度取整后报送',
  judge: ({ columns: [column], params }) => {
    const c = column as Column
    const matches = `[+-]?[0-9]{1,${params.digits}}${params.scale > 0 ? `(\\.[0-9]{0,${params.scale}}0*)?` : '(\\.0*)?'}`
    const digits = `length(regexp_replace(${asText(c)}, '[^0-9]|\\.0*$', '', 'g'))`
    return {
      shape: 'row',
      bad: `NOT (regexp_full_match(${asText(c)}, ${text(matches)}) AND ${digits} <= ${params.digits})`,
      applies: present(c),
    }
  },
})
