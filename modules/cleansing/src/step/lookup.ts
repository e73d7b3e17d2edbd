import { ident, list, text } from '@shuyuan/engine'
import { sqlType } from '@shuyuan/intake'
import { z } from 'zod'
import { asText, columnOf, freshName } from './column.ts'
import { NewName } from './params.schema.ts'
import { defineStep, type PlanColumn, StepFault } from './step.ts'
import { BLANKS } from './text.sql.ts'

/** Columns of another dataset by key: the first row of each key counts; keys are compared as text without outer blanks. */
export const lookup = defineStep({
  kind: 'lookup',
  params: z.object({
    dataset: z.string().min(1, '请选择要关联的数据集').max(60),
    on: z
      .array(z.object({ column: z.string().max(63), other: z.string().max(63) }))
      .min(1, '请填写关联字段')
      .max(5),
    take: z
      .array(z.object({ other: z.string().max(63), into: NewName }))
      .min(1, '请选择要取的字段')
      .max(30),
    onMiss: z.enum(['null', 'reject']).default('null'),
  }),
  plan({ dataset, on, take, onMiss }, all, { world, prefix }) {
    const other = world.datasets.get(dataset)
    if (!other) throw new StepFault('要关联的数据集不存在或还没有数据版本', 'dataset')
    const otherColumn = (name: string) => {
      const column = other.columns.find((c) => c.name === name)
      if (!column) throw new StepFault(`数据集“${other.name}”没有字段“${name}”`, 'dataset')
      return column
    }
    const trimmed = (sql: string) => `trim(${sql}, ${text(BLANKS)})`
    const own = on.map(({ column }) => columnOf(all, column, 'on'))
    const keys = on.map((pair, i) => `${trimmed(asText(otherColumn(pair.other)))} as ${ident(`~${prefix}k${i}`)}`)
    const values = take.map((one, i): { column: PlanColumn; sql: string } => ({
      column: {
        ...otherColumn(one.other),
        required: false,
        key: false,
        name: freshName([...all, ...take.slice(0, i).map((t) => ({ name: t.into }) as PlanColumn)], one.into, 'take'),
        from: [`${dataset}:${one.other}`],
      },
      sql: `${ident(prefix)}.${ident(`~${prefix}v${i}`)}`,
    }))
    const firsts = take.map(
      (one, i) =>
        `arg_min_null(cast(${ident(one.other)} as ${sqlType(otherColumn(one.other))}), _row) as ${ident(`~${prefix}v${i}`)}`,
    )
    const names = on.map((_, i) => ident(`~${prefix}k${i}`))
    const keyOn = own.map((c, i) => `${ident(prefix)}.${names[i]} = ${trimmed(asText(c))}`).join(' and ')
    const shown = own.map(asText)
    return {
      joins: [
        {
          table: prefix,
          on: keyOn,
          create: [
            `create or replace temp table ${ident(prefix)} as select ${list(keys)}, true as ${ident(`~${prefix}hit`)}, ${list(firsts)}
              from read_parquet(${text(other.glob)}) group by ${list(keys.map((_, i) => String(i + 1)))}`,
          ],
        },
      ],
      values: values.map((v) => ({ ...v, transform: 'join' as const })),
      ...(onMiss === 'reject'
        ? {
            stop: {
              when: `${ident(prefix)}.${ident(`~${prefix}hit`)} is null`,
              as: 'reject' as const,
              column: own[0]?.name ?? null,
              value: shown[0] ?? 'null',
              reason: `在“${other.name}”里找不到对应的记录`,
            },
          }
        : {}),
    }
  },
})
