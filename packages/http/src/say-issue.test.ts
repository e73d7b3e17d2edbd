import { expect, test } from 'vitest'
import { z } from 'zod'
import './app.ts'

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

test.each([
  ['what is missing', z.object({ a: z.string() }), {}, '必须填写'],
  ['another type', z.string(), null, '应为文本'],
  ['no whole number', z.int(), 1.5, '应为整数'],
  ['no object', z.object({}), [], '应为对象'],
  ['a word of no list', z.enum(['raw', 'lake']), 'x', '应为以下之一：raw、lake'],
  ['another constant', z.literal('close'), 'x', '应为 close'],
  ['an empty text', z.string().min(1), '', '不能为空'],
  ['a short text', z.string().min(9), 'x', '不能少于 9 个字符'],
  ['a long text', z.string().max(1), 'xx', '不能超过 1 个字符'],
  ['an empty list', z.array(z.string()).min(1), [], '不能少于 1 项'],
  ['a long list', z.array(z.string()).max(1), ['', ''], '不能超过 1 项'],
  ['a small number', z.number().min(3), 2, '不能小于 3'],
  ['a number on the edge', z.number().gt(3), 3, '必须大于 3'],
  ['a large number', z.number().max(3), 4, '不能大于 3'],
  ['a pattern', z.string().regex(/^\d{4}$/), 'x', '格式不正确'],
  ['a pattern with words of its own', z.string().regex(/^\d{4}$/, '应为年份'), 'x', '应为年份'],
  ['no day', z.iso.date(), '2026-02-30', '应为日期，如 2026-03-05'],
  ['no address', z.url(), 'x', '应为网址，如 https://example.org/a'],
  ['a key too many', z.strictObject({}), { 甲: 1 }, '不能含有 甲'],
  ['none of several', z.union([z.string(), z.number()]), true, '不符合任何一种写法'],
])('sayIssue: %s', (_, schema, value, sentence) => {
  expect(said(schema, value)).toBe(sentence)
})
