import {
  commentArbitration,
  decideArbitration,
  listClusters,
  openArbitration,
  type SourceCluster,
} from '@shuyuan/catalogue'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 500
/** Items whose source is settled, and those that are still asked about: property → who it is by law. */
const SETTLED = { property: 'death_date', org: 'wjw', basis: '死亡医学证明和信息登记管理办法', article: '第三条' }
const ASKED = 'home_address'

/** 一数一源: the same items are looked for, one has its source decided, about another the departments are being asked. */
export const sources: SeedStep = {
  name: '一数一源',
  async run(context: SeedContext) {
    const { deps, progress } = context
    await deps.jobs.enqueue(deps.db, 'catalogue.source.sweep', {}, { id: 'system', org: null })
    await deps.jobs.idle()
    const clusters = await listClusters(deps.db, { limit: ALL, after: null })
    const found = (property: string) => clusters.find((one) => one.property === property && one.state === 'found')
    const settled = found(SETTLED.property)
    if (settled) await settle(context, settled)
    const asked = found(ASKED)
    if (asked)
      await openArbitration(deps, holderOf(context, 'bureau'), {
        cluster: asked.id,
        reason: '多个部门分别采集居住地址，群众重复填报',
      })
    progress(`由多个部门登记的信息项 ${clusters.length} 组`)
  },
}

/** Every department that registers the item speaks, then the bureau decides. */
async function settle(context: SeedContext, cluster: SourceCluster): Promise<void> {
  const { deps, orgs, actors } = context
  const bureau = holderOf(context, 'bureau')
  const reason = '两个部门登记同一信息项，口径不一'
  const { id: arbitration, orgs: parties } = await openArbitration(deps, bureau, {
    cluster: cluster.id,
    reason,
  })
  const source = parties.find(({ org }) => org === orgs.get(SETTLED.org)?.id) ?? parties[0]
  for (const { org } of parties) {
    const speaker = [...actors.values()].find((actor) => actor.org === org && actor.roles.includes('provider'))
    const own = org === source?.org
    if (speaker)
      await commentArbitration(deps, speaker, {
        arbitration,
        stance: own ? 'claim' : 'agree',
        text: own ? '本部门依法签发证明，数据随业务产生' : '同意由签发部门提供，本部门改为共享调用',
      })
  }
  if (source)
    await decideArbitration(deps, bureau, {
      arbitration,
      sourceOrg: source.org,
      basisTitle: SETTLED.basis,
      basisArticle: SETTLED.article,
      ruling: '由依法签发证明的部门作为数源，其他部门共享使用',
    })
}
