import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError, defineErrors, defineSentences, inEnglish } from './index.ts'

defineSentences({
  '试纸：{what}（第 {seq} 版）': 'Paper: {what} (version {seq})',
  '试纸：{what}': 'Paper: {what}',
  '纸（{what}）': 'Sheet ({what})',
  '{title}（{level}）': '{title} ({level})',
  '{columns}潮了': '{columns} got wet',
  '没有“{column}”，有：{columns}': 'no “{column}”, there are: {columns}',
  '有 {rows} 行褪色': '{rows} {rows|row|rows} faded',
  '需要{list}': '{list} needed',
  '{field}应为 {value}': '{field}must be {value}',
  '应为 2 或 3 层': 'should have 2 or 3 layers',
  褪色: 'faded',
  受潮: 'damp',
})

test('inEnglish finds a sentence again from its words, the most particular first, and says what stands in it', () => {
  expect(inEnglish('试纸：褪色（第 3 版）')).toBe('Paper: faded (version 3)')
  expect(inEnglish('试纸：张三的文件')).toBe('Paper: 张三的文件')
  expect(inEnglish('需要褪色、受潮')).toBe('faded, damp needed')
  expect(inEnglish('褪色；受潮。试纸：受潮')).toBe('faded; damp. Paper: damp')
  expect(inEnglish('张三说；有 2 行褪色')).toBe('张三说; 2 rows faded')
  expect(inEnglish('试纸：张三说；有 2 行褪色')).toBe('Paper: 张三说; 2 rows faded')
})

test('inEnglish knows a remark behind the place that it is about', () => {
  expect(inEnglish('sheet.0 应为 2 或 3 层')).toBe('sheet.0 should have 2 or 3 layers')
  expect(inEnglish('sheet.0 应为 2 或 3 层；back 应为 A4')).toBe('sheet.0 should have 2 or 3 layers; back must be A4')
})

test('inEnglish takes the last bracket for the end of a sentence, and names of columns for data', () => {
  expect(inEnglish('户籍（一）（褪色）')).toBe('户籍 (一) (faded)')
  expect(inEnglish('受潮、边角潮了')).toBe('受潮, 边角 got wet')
  expect(inEnglish('没有“褪色”，有：受潮、褪色')).toBe('no “褪色”, there are: 受潮, 褪色')
})

test('inEnglish counts one and many', () => {
  expect(inEnglish('有 1 行褪色')).toBe('1 row faded')
  expect(inEnglish('有 20 行褪色')).toBe('20 rows faded')
})

test('inEnglish leaves alone what nobody has put into English, and text that is far too long', () => {
  expect(inEnglish('云溪市民政局；备注、其他人')).toBe('云溪市民政局；备注、其他人')
  expect(inEnglish('faded')).toBe('faded')
  const long = `试纸：${'，'.repeat(5000)}`
  expect(inEnglish(long)).toBe(long)
})

test('inEnglish never throws, and gives back any text without Chinese', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof inEnglish(`试纸：${text}`) === 'string'))
  fc.assert(fc.property(fc.string(), (text) => inEnglish(text) === text))
})

test('an error says its parameters in English too, and its kept Chinese text is found again', () => {
  const error = defineErrors({
    DEMO_FADED: { kind: 'conflict', zh: '不能读出“{name}”：{why}', en: 'Cannot read "{name}": {why}' },
  })
  const refusal = error('DEMO_FADED', { name: '甲', why: '有 2 行褪色' })
  expect(refusal).toBeInstanceOf(AppError)
  expect(refusal.texts.en).toBe('Cannot read "甲": 2 rows faded')
  expect(inEnglish(refusal.message)).toBe(refusal.texts.en)
})
