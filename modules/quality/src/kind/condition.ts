import { z } from 'zod'
import type { Column } from './column.ts'
import { asText, isBlank, isOneOf } from './column.sql.ts'
import type { World } from './kind.ts'

/** A column has one of these values; none given means it is empty. */
export const Condition = z.object({
  column: z.string().min(1).max(200),
  is: z.array(z.string().max(200)).max(1000).describe('取值之一；不填表示为空'),
})

/** The first of these names that is no column here, or null. */
export function missingColumn(world: World, names: readonly string[]): string | null {
  return names.find((name) => !world.columns.some((c) => c.name === name)) ?? null
}

/** All conditions hold; never NULL. The columns must be there. */
export function meets(world: World, conditions: readonly z.output<typeof Condition>[]): string {
  const of = (name: string) => world.columns.find((c) => c.name === name) as Column
  const test = ({ column, is }: z.output<typeof Condition>) =>
    is.length === 0 ? isBlank(of(column)) : `coalesce(${isOneOf(asText(of(column)), is)}, FALSE)`
  return conditions.map(test).join(' AND ')
}
