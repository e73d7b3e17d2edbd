import { expectData, listDuties, listEntries, listExpected, matchExpected } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { readRows } from '../facts/read-facts.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 1000

/**
 * 定数据: what each duty should have. The published entries settle the lines that bear their names; a few lines (expected.csv) are still
 * open, so that the reports have something to show.
 */
export const expected: SeedStep = {
  name: '定数据清单',
  async run(context: SeedContext) {
    const { deps, city, orgs, progress } = context
    const open = readRows<'department' | 'kind' | 'name' | 'note'>('expected')
    let settled = 0
    for (const department of city.departments.filter(({ key }) => open.some((line) => line.department === key))) {
      const org = orgs.get(department.key)?.id as string
      const provider = actorOf(context, department, 'provider')
      settled += await inTx(deps.db, async (tx) => {
        const inside = { ...deps, db: tx }
        if ((await listExpected(tx, { org, limit: 1, after: null })).length > 0) return 0
        const duties = await listDuties(tx, { org, limit: ALL, after: null })
        const entries = await listEntries(
          tx,
          { all: false, org },
          { provider: org, published: true, limit: ALL, after: null },
        )
        for (const { id, name, duties: of } of entries) {
          const line = { duty: of[0] ?? '', name, kind: 'produce' as const }
          const { id: made } = await expectData(inside, provider, line)
          await matchExpected(inside, provider, { expected: made, entry: id })
        }
        for (const { department: key, kind, name, note } of open)
          if (key === department.key && duties[0])
            await expectData(inside, provider, { duty: duties[0].id, name, kind: kind as 'collect', note })
        return entries.length
      })
    }
    progress(`定数据清单：已编目 ${settled} 项，待编目 ${open.length} 项`)
  },
}
