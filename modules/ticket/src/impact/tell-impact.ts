import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import { listRules } from '@shuyuan/quality'
import type { TicketDeps } from '../deps.ts'
import { causeOf } from '../raise/cause.ts'
import { findHanging, type Hanging } from './hanging.store.ts'

type Asked = EventMap['lineage.impact.asked']
type Touched = Asked['touched'][number]
type Impact = Asked['found'][number]

/** Answers lineage's question which open tickets a change would leave hanging: one line for each owner and thing. */
export function tellImpact(deps: Pick<TicketDeps, 'events'>): void {
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    const told = new Set<string>()
    for (const one of touched) {
      const left = (await leftBy(tx, one)).filter(({ id }) => !told.has(id))
      for (const { id } of left) told.add(id)
      for (const owner of new Set(left.map((ticket) => ticket.owner)))
        found.push(
          lineOf(
            one,
            owner,
            left.filter((ticket) => ticket.owner === owner),
          ),
        )
    }
  })
}

async function leftBy(tx: Tx, { kind, id, columns }: Touched): Promise<Hanging[]> {
  if (kind === 'rule') return findHanging(tx, { by: 'cause', value: causeOf(id) })
  if (kind === 'version') return findHanging(tx, { by: 'version', value: id })
  if (kind !== 'dataset') return []
  const all = await findHanging(tx, { by: 'dataset', value: id })
  if (columns === null || all.length === 0) return all
  const looks = new Map((await listRules(tx, id)).map((rule) => [causeOf(rule.id), rule.columns]))
  return all.filter((ticket) =>
    [...ticket.columns, ...(looks.get(ticket.cause) ?? [])].some((c) => columns.includes(c)),
  )
}

const HOW: Record<string, string> = {
  rule: '还没有办结；规则没有了就无从复核，工单会一直悬着',
  version: '还没有办结；它所指的记录随版本销毁',
  dataset: '还没有办结；数据变了，要按新的数据整改和复核',
}

function lineOf({ kind, id }: Touched, owner: string, tickets: Hanging[]): Impact {
  const [first] = tickets as [Hanging]
  const alone = tickets.length === 1
  return {
    kind: 'ticket',
    id: `${kind}:${id} ${owner}`,
    name: alone ? `${first.number} ${first.title}` : `${tickets.length} 件未办结工单`,
    org: owner,
    columns: [],
    how: HOW[kind] ?? '还没有办结',
    link: alone ? `/ticket/${first.id}` : `/ticket?dataset=${first.dataset}&owner=${owner}`,
  }
}
