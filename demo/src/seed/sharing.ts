import { createClient, listClients } from '@shuyuan/identity'
import { civilDate } from '@shuyuan/kernel'
import {
  type Application,
  findServiceOfDataset,
  listApplications,
  publishService,
  type Service,
  submitApplication,
} from '@shuyuan/sharing'
import { type ApplicationFact, readSharing } from '../facts/sharing.ts'
import { awaitJobs } from './await-jobs.ts'
import { approve } from './approve.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { decideNext } from './decide-next.ts'
import { findDelivered } from './find-delivered.ts'

const KIND = 'sharing.application'
const YEAR_MS = 365 * 86_400_000
const AGREED = { action: 'approve', comment: '属于本部门法定职责所需，同意' } as const

/** Lookup services, and applications for them in the states that an ordinary week shows. */
export const sharing: SeedStep = {
  name: '共享服务与申请',
  async run(context: SeedContext) {
    const { services, applications } = readSharing()
    const published = new Map<string, Service>()
    for (const { entry, keys } of services) published.set(entry, await publish(context, entry, keys))
    await awaitJobs(context)
    for (const fact of applications) await apply(context, fact, published.get(fact.entry) as Service)
    context.progress(`共享服务 ${services.length} 个，共享申请 ${applications.length} 件`)
  },
}

async function publish(context: SeedContext, name: string, keys: string[]): Promise<Service> {
  const { fact, dataset } = await findDelivered(context, name)
  const known = await findServiceOfDataset(context.deps.db, dataset.id)
  if (known) return known
  const keyColumns = fact.items.filter((item) => keys.includes(item.title)).map((item) => item.name)
  const provider = actorOf(context, fact.department, 'provider')
  return (await publishService(context.deps, provider, { dataset: dataset.id, keyColumns })).service
}

async function apply(context: SeedContext, fact: ApplicationFact, service: Service): Promise<void> {
  const { deps, city } = context
  const consumer = city.departments.find(({ key }) => key === fact.consumer)
  if (!consumer) throw new Error(`Cannot apply for "${fact.entry}": no department "${fact.consumer}"`)
  const actor = actorOf(context, consumer, 'consumer')
  const party = actor.org as string
  const sent = (await listApplications(deps.db, { party, side: 'consumer', service: service.id, limit: 100 })).items
  const client = await clientOf(context, actor, fact.system)
  const now = deps.clock.now()
  const application =
    sent.find((each) => each.purpose === fact.purpose) ??
    (await submitApplication(deps, actor, {
      service: service.id,
      client,
      purpose: fact.purpose,
      basis: fact.basis,
      scenario: fact.scenario,
      scope: fact.scope,
      shareMode: '接口',
      validFrom: civilDate(now),
      validTo: civilDate(new Date(now.getTime() + YEAR_MS)),
      fields: service.fields
        .filter((field) => fact.fields.includes(field.title))
        .map((field) => ({ name: field.name, plain: false })),
      system: fact.system,
      dailyQuota: fact.quota,
      addresses: [],
      contact: `${consumer.name}数据管理员 ${actor.name}`,
    }))
  await bringTo(context, fact, application)
}

/** Each decision by the person whose turn it is; what was decided before a crash is not decided again. */
async function bringTo(context: SeedContext, fact: ApplicationFact, application: Application): Promise<void> {
  const { id } = application
  if (application.state !== 'reviewing' || fact.state === 'submitted') return
  if (application.receivedAt === null) await decideNext(context, KIND, id, AGREED)
  const { remarks = {}, reason = '', code = '' } = fact
  if (fact.state === 'approved') await approve(context, KIND, id, '用途与目录所列一致，同意共享')
  if (fact.state === 'supplement')
    await decideNext(context, KIND, id, { action: 'return', comment: '请一次补正下列内容', remarks })
  if (fact.state === 'refused')
    await decideNext(context, KIND, id, { action: 'reject', comment: reason, remarks: { code } })
}

/** A calling system of the department; its secret is made anew in the console when somebody wants to call. */
async function clientOf(context: SeedContext, actor: ReturnType<typeof actorOf>, name: string): Promise<string> {
  const org = actor.org as string
  const known = (await listClients(context.deps.db, { org, limit: 100 })).items.find((client) => client.name === name)
  return (known ?? (await createClient(context.deps, actor, { name, org }))).id
}
