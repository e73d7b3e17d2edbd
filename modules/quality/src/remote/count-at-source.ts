import { askSource, type ConnectionDeps } from '@shuyuan/connection'
import { AppError } from '@shuyuan/kernel'
import { type Tally, tally, tolerate } from '../check/result.ts'
import type { QualityDeps } from '../deps.ts'
import type { Rule } from '../rule/rule.ts'
import type { Place } from './open-source.ts'
import { openBinding } from './pushed/open-binding.ts'
import { remoteCheckSql, remoteRule } from './pushed/remote-rule.sql.ts'
import type { RemoteJudgement } from './pushed/remote-world.ts'

export interface Asked {
  by: string
  signal?: AbortSignal | undefined
}

/**
 * The number of rows, and the counts of all rules that the department's database can judge, in one statement; nothing but counts comes back.
 * Where it refuses the statement (a column of another type than registered), it counts the rows only. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function countAtSource(
  deps: QualityDeps,
  place: Place,
  rules: readonly Rule[],
  asked: Asked,
): Promise<{ rows: number; tallies: Map<string, Tally> }> {
  try {
    return await count(deps, place, rules, asked)
  } catch (cause) {
    if (rules.length === 0 || !(cause instanceof AppError) || cause.code !== 'CONNECTOR_FAILED') throw cause
    return count(deps, place, [], asked)
  }
}

async function count(deps: QualityDeps, place: Place, rules: readonly Rule[], asked: Asked) {
  const counted: { rule: Rule; judgement: RemoteJudgement }[] = []
  const answer = await askSource(deps as QualityDeps & ConnectionDeps, place.logical, {
    ...asked,
    purpose: 'check',
    rows: 1,
    build(table) {
      const { bind, write } = openBinding(table)
      const world = place.remoteWorld(table, bind)
      for (const rule of rules) {
        const judgement = remoteRule(rule, world)
        if (judgement) counted.push({ rule, judgement })
      }
      return write(
        remoteCheckSql(
          table,
          counted.map(({ judgement }) => judgement),
        ),
      )
    },
  })
  const [numbers = []] = answer.rows
  const tallies = counted.map(({ rule }, i): [string, Tally] => {
    const [checked, bad] = [Number(numbers[1 + i * 2]), Number(numbers[2 + i * 2])]
    return [rule.id, tolerate(rule, tally(rule.id, checked, bad))]
  })
  return { rows: Number(numbers[0] ?? 0), tallies: new Map(tallies) }
}
