import { text } from '@shuyuan/engine'
import { z } from 'zod'
import { asDate, asNumber, asText, idPartsOf, isOneOf, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind, notRunnable } from '../kind.ts'

export const idBirthMatch = defineKind({
  kind: 'id_birth_match',
  indicator: '0301',
  columns: [2, 2],
  params: z.object({}),
  zh: '身份证号中的出生日期与出生日期一致（{columns}）',
  en: 'birth date inside the identity number equals the birth date ({columns})',
  repair: '身份证号第 7–14 位与出生日期不一致；请核对证件原件，更正其中有误的一项',
  judge: ({ columns: [id, birth] }) => {
    const { digits, tidy, date, birth: inside } = idPartsOf(id as Column)
    const given = asDate(birth as Column)
    return {
      shape: 'row',
      shared: [digits, tidy, date, inside],
      bad: `${inside.name} <> ${given}`,
      applies: `${inside.name} IS NOT NULL AND ${given} IS NOT NULL`,
    }
  },
})

export const idSexMatch = defineKind({
  kind: 'id_sex_match',
  indicator: '0301',
  columns: [2, 2],
  params: z.object({
    male: z.array(z.string().max(20)).min(1).max(20).default(['1', '01', '男', '男性', 'M']),
    female: z.array(z.string().max(20)).min(1).max(20).default(['2', '02', '女', '女性', 'F']),
  }),
  zh: '身份证号第 17 位与性别一致（{columns}）',
  en: 'digit 17 of the identity number agrees with sex ({columns})',
  repair: '身份证号第 17 位（奇男偶女）与性别不一致；请核对证件原件，更正其中有误的一项',
  judge: ({ columns: [id, sex], params }) => {
    const given = asText(sex as Column)
    const { digits, tidy, male: inside } = idPartsOf(id as Column)
    const [male, female] = [isOneOf(given, params.male), isOneOf(given, params.female)]
    return {
      shape: 'row',
      shared: [digits, tidy, inside],
      bad: `${inside.name} <> ${male}`,
      applies: `${inside.name} IS NOT NULL AND (${male} OR ${female})`,
    }
  },
})

export const idRegionMatch = defineKind({
  kind: 'id_region',
  indicator: '0301',
  columns: [1, 2],
  params: z.object({
    prefixes: z
      .array(z.string().regex(/^\d{2,6}$/))
      .max(5000)
      .default([])
      .describe('许可的区划代码前缀'),
    digits: z
      .union([z.literal(2), z.literal(4), z.literal(6)])
      .default(6)
      .describe('与第二列比较的位数'),
  }),
  zh: '身份证号的区划代码在许可范围内（{columns}）',
  en: 'division code of the identity number is permitted ({columns})',
  repair: '身份证号前六位与区划不符；请核对号码与区划（首次发证地可以不同于现住址，确认无误的标为误报）',
  judge: ({ columns: [id, region], params }) => {
    const value = asText(id as Column)
    if (region) {
      const other = asText(region)
      return {
        shape: 'row',
        bad: `left(${value}, ${params.digits}) <> left(${other}, ${params.digits})`,
        applies: present(id as Column, region),
      }
    }
    if (params.prefixes.length === 0) return notRunnable('没有给出区划前缀，也没有第二列可比')
    const ok = params.prefixes.map((prefix) => `starts_with(${value}, ${text(prefix)})`).join(' OR ')
    return { shape: 'row', bad: `NOT (${ok})`, applies: present(id as Column) }
  },
})

export const ageMatch = defineKind({
  kind: 'age_match',
  indicator: '0301',
  columns: [2, 3],
  params: z.object({
    from: z.enum(['birth', 'id_number']).default('birth').describe('第一列是出生日期还是身份证号'),
    tolerance: z.number().int().min(0).max(10).default(1).describe('允许相差的岁数'),
  }),
  zh: '年龄与出生日期相符（{columns}，依次为出生日期或身份证号、年龄、填报日期）',
  en: 'age agrees with the birth date ({columns}: birth date or identity number, age, day of the record)',
  repair: '年龄与出生日期相差过大；请按出生日期重新计算年龄，或更正出生日期',
  judge: ({ columns: [first, age, day], params, world }) => {
    const c = first as Column
    const birth =
      params.from === 'birth' ? asDate(c) : `CAST(try_strptime(substr(${asText(c)}, 7, 8), '%Y%m%d') AS DATE)`
    const given = asNumber(age as Column)
    const at = day ? asDate(day) : `DATE ${text(world.today)}`
    return {
      shape: 'row',
      bad: `abs(date_sub('year', ${birth}, ${at}) - ${given}) > ${params.tolerance}`,
      applies: `${birth} IS NOT NULL AND ${given} IS NOT NULL AND ${at} IS NOT NULL`,
    }
  },
})
