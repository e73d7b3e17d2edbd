import {
  appealArbitration,
  commentArbitration,
  decideArbitration,
  listClusters,
  listEntries,
  openArbitration,
  readItem,
  setClaims,
  type SourceCluster,
} from '@shuyuan/catalogue'
import type { Subject } from '@shuyuan/policy'
import { readSources, type RulingFact } from '../facts/sources.ts'
import { awaitJobs } from './await-jobs.ts'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 500

/**
 * 一数一源: the same items are looked for; some have their source decided, with a justified exception and an appeal after it, about another
 * the departments are being asked.
 */
export const sources: SeedStep = {
  name: '一数一源',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const { asked, ruled } = readSources()
    await deps.jobs.enqueue(deps.db, 'catalogue.source.sweep', {}, { id: 'system', org: null })
    await awaitJobs(context)
    const clusters = await listClusters(deps.db, { limit: ALL, after: null })
    const found = (property: string) => clusters.find((one) => one.property === property && one.state === 'found')
    for (const fact of ruled) {
      const cluster = found(fact.property)
      if (cluster) await settle(context, cluster, fact)
    }
    const open = found(asked.property)
    if (open) await openArbitration(deps, holderOf(context, 'bureau'), { cluster: open.id, reason: asked.reason })
    progress(`由多个部门登记的信息项 ${clusters.length} 组`)
  },
}

/** Every department that registers the item speaks, the bureau decides, and one that is not the source does what the story says. */
async function settle(context: SeedContext, cluster: SourceCluster, fact: RulingFact): Promise<void> {
  const { deps, orgs } = context
  const bureau = holderOf(context, 'bureau')
  const { reason } = fact
  const { id: arbitration, orgs: parties } = await openArbitration(deps, bureau, { cluster: cluster.id, reason })
  const source = parties.find(({ org }) => org === orgs.get(fact.org)?.id) ?? parties[0]
  if (!source) return
  for (const { org } of parties) {
    const own = org === source.org
    const said = { stance: own ? ('claim' as const) : ('agree' as const), text: own ? fact.claim : fact.agree }
    const speaker = clerkOf(context, org)
    if (speaker) await commentArbitration(deps, speaker, { arbitration, ...said })
  }
  const { basisTitle, basisArticle, ruling } = fact
  await decideArbitration(deps, bureau, { arbitration, sourceOrg: source.org, basisTitle, basisArticle, ruling })
  const other = parties.find(({ org }) => org !== source.org)
  const clerk = other && clerkOf(context, other.org)
  if (!clerk) return
  if (fact.justified) await justify(context, clerk, fact.property, fact.justified)
  if (fact.appeal) await appealArbitration(deps, clerk, { arbitration, reason: fact.appeal })
}

const clerkOf = ({ actors }: SeedContext, org: string): Subject | undefined =>
  [...actors.values()].find((actor) => actor.org === org && actor.roles.includes('provider'))

/** 重复采集说明 on the entry of the department that has the item. */
async function justify(
  { deps }: SeedContext,
  clerk: Subject,
  property: string,
  why: NonNullable<RulingFact['justified']>,
): Promise<void> {
  const filter = { published: true, provider: clerk.org ?? '', limit: ALL, after: null }
  for (const entry of await listEntries(deps.db, { all: true, org: null }, filter)) {
    const same = entry.items.find(
      ({ title, name }) => readItem({ title, name, entryName: entry.name }).property === property,
    )
    if (!same) continue
    await setClaims(deps, clerk, { entry: entry.id, claims: [{ item: same.title, kind: 'justified', ...why }] })
    return
  }
}
