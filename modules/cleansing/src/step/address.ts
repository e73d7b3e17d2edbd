import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import { addressSql } from './address.sql.ts'
import { derived, freshName, textColumns } from './column.ts'
import { ColumnName, MaybeName } from './params.schema.ts'
import { defineStep, StepFault, type Value } from './step.ts'

const PARTS = ['province', 'city', 'county', 'code', 'town', 'rest'] as const

/**
 * An address cut into province, city, county, town and the rest, with the code of the division. Names are those in force today; an address
 * that names no province is read within `region` (leading digits of a division code) first.
 */
export const address = defineStep({
  kind: 'address',
  params: z.object({
    column: ColumnName,
    region: z
      .string()
      .regex(/^(?:\d{2}|\d{4}|\d{6})?$/, '所在地区应为 2、4 或 6 位行政区划代码')
      .default(''),
    province: MaybeName,
    city: MaybeName,
    county: MaybeName,
    code: MaybeName,
    town: MaybeName,
    rest: MaybeName,
    onError: z.enum(['null', 'reject']).default('null'),
  }),
  plan({ column: name, region, onError, ...into }, all, { prefix }) {
    const [column] = textColumns(all, [name])
    if (!column) throw new StepFault(`没有字段“${name}”`, 'column')
    const wanted = PARTS.filter((part) => into[part] !== '')
    if (wanted.length === 0) throw new StepFault('请至少填写一个要拆出的字段名', 'province')
    const taken = [...all]
    const found = addressSql(ident(name), prefix, region)
    const values = wanted.map((part): Value => {
      const made = derived(freshName(taken, into[part], part), into[part], [column])
      // a division names no one; the town and what follows do
      const plain =
        part === 'town' || part === 'rest'
          ? made
          : { ...made, sensitivity: 'none' as const, grade: 1 as const, mask: undefined }
      taken.push(plain)
      return { column: plain, sql: found.values[part], transform: 'derive' }
    })
    return {
      bind: found.bind,
      joins: found.joins,
      values,
      ...(onError === 'reject'
        ? {
            stop: {
              when: `${ident(name)} is not null and ${found.values.code} is null`,
              as: 'reject' as const,
              column: name,
              value: ident(name),
              reason: '地址里认不出现行的行政区划',
            },
          }
        : {}),
    }
  },
})
