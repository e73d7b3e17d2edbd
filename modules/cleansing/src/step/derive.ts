import { compileExpression, compileValue } from '@shuyuan/expression'
import { ident } from '@shuyuan/engine'
import { sqlType } from '@shuyuan/intake'
import { z } from 'zod'
import { columnOf, derived, freshName } from './column.ts'
import { usedColumns } from './used-columns.ts'
import { NewName, Title } from './params.schema.ts'
import { defineStep, StepFault, type StepKind } from './step.ts'

const Condition = z.string().max(2000).trim().min(1, '请填写条件')

/** A new or replaced column from the language of conditions (packages/expression); an overflow or a division by zero gives no value. */
const derive = defineStep({
  kind: 'derive',
  params: z.object({
    into: NewName,
    title: Title,
    expression: z.string().max(2000).trim().min(1, '请填写表达式'),
    replace: z.boolean().default(false),
  }),
  plan({ into, title, expression, replace }, all, { world }) {
    const value = compileValue(expression, all, world.today)
    if (!value.ok) throw new StepFault(value.reason, 'expression')
    const type = { number: 'decimal', text: 'text', date: 'date', boolean: 'boolean' } as const
    const parts = usedColumns(expression, all)
    const column = derived(
      replace ? columnOf(all, into, 'into').name : freshName(all, into, 'into'),
      title,
      parts,
      type[value.type],
    )
    const to = value.type === 'number' ? { ...column, format: '(18,4)' } : column
    return { values: [{ column: to, sql: `try(cast(${value.sql} as ${sqlType(to)}))`, transform: 'derive' }] }
  },
})

const filter = defineStep({
  kind: 'filter',
  params: z.object({ condition: Condition }),
  plan({ condition }, all, { world }) {
    const wanted = compileExpression(condition, all, world.today)
    if (!wanted.ok) throw new StepFault(wanted.reason, 'condition')
    return {
      stop: { when: `not coalesce(try(${wanted.sql}), false)`, as: 'discard', column: null, value: 'null', reason: '' },
    }
  },
})

const reject = defineStep({
  kind: 'reject',
  params: z.object({
    condition: Condition,
    reason: z.string().max(200).trim().min(1, '请填写剔出原因，提供方据此修改'),
    column: z.string().max(63).default(''),
  }),
  plan({ condition, reason, column }, all, { world }) {
    const refused = compileExpression(condition, all, world.today)
    if (!refused.ok) throw new StepFault(refused.reason, 'condition')
    const shown = column ? columnOf(all, column, 'column') : null
    return {
      stop: {
        when: `coalesce(try(${refused.sql}), false)`,
        as: 'reject',
        column: shown?.name ?? null,
        value: shown ? ident(shown.name) : 'null',
        reason,
      },
    }
  },
})

/** Rows alike in the keys become one; a row whose key is incomplete stays, since nothing says that it is the same. */
const dedupe = defineStep({
  kind: 'dedupe',
  params: z.object({
    keys: z.array(z.string().max(63)).min(1, '请选择判重字段').max(20),
    keep: z.enum(['first', 'last', 'complete']).default('first'),
    order: z.string().max(63).default(''),
  }),
  plan({ keys, keep, order }, all) {
    for (const key of keys) columnOf(all, key, 'keys')
    const by = order ? ident(columnOf(all, order, 'order').name) : null
    const filled = all.map((c) => `(${ident(c.name)} is not null)::integer`).join(' + ')
    const direction = keep === 'last' ? 'desc' : 'asc'
    const orders = [
      ...(keep === 'complete' ? [`${filled} desc`] : []),
      ...(by ? [`${by} ${keep === 'complete' ? 'desc' : direction} nulls last`] : []),
      `_row ${keep === 'last' ? 'desc' : 'asc'}`,
    ]
    return { merge: { keys, order: orders.join(', ') } }
  },
})

export const rowKinds: StepKind[] = [derive, filter, reject, dedupe]
