import type { Db } from '@shuyuan/db'
import { codePeriods } from '@shuyuan/standards'
import type { CodePeriod, World } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

/** The code lists that these rules refer to, with the days their values are in force. */
export async function openLists(
  db: Db,
  rules: readonly Rule[],
  today: string,
): Promise<Pick<World, 'codes' | 'periods'>> {
  const lists = new Map<string, CodePeriod[]>()
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    for (const id of params?.success ? (kind?.lists?.(params.data) ?? []) : []) {
      const values = await codePeriods(db, id)
      if (values.length > 0) lists.set(id, values)
    }
  }
  const inForce = ({ from, to }: CodePeriod) => (from === null || from <= today) && (to === null || to > today)
  return {
    codes: (id) =>
      lists
        .get(id)
        ?.filter(inForce)
        .map((v) => v.code) ?? null,
    periods: (id) => lists.get(id) ?? null,
  }
}
