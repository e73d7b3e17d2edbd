import { randomBytes } from 'node:crypto'
import { listResources } from '@shuyuan/catalogue'
import { signRequest } from '@shuyuan/gmcrypto'
import { listClients, rotateClientKey } from '@shuyuan/identity'
import { findServiceOfDataset } from '@shuyuan/sharing'
import { type ApplicationFact, readSharing } from '../facts/sharing.ts'
import { idNumberOf } from '../person/number-people.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { findDelivered } from './find-delivered.ts'

const PEOPLE = [11, 207, 1_503, 4_821]
const DOWNLOADED = 4

/** What is shared and opened is used: signed calls of a department's system, downloads from the portal. */
export const calls: SeedStep = {
  name: '接口调用与下载',
  async run(context: SeedContext) {
    const { applications } = readSharing()
    let made = 0
    for (const fact of applications) if (fact.state === 'approved') made += await call(context, fact)
    const list = (await context.app.inject('/v1/opendata/datasets?limit=100')).json<{ items: { id: string }[] }>()
    const opened = list.items.map(({ id }) => id).sort()
    for (const id of opened.slice(0, DOWNLOADED)) await download(context, id)
    context.progress(`接口调用 ${made} 次，下载 ${Math.min(DOWNLOADED, opened.length)} 个开放数据集`)
  },
}

/** The approved system asks about some residents, each call signed and said for which matter. */
async function call(context: SeedContext, fact: ApplicationFact): Promise<number> {
  const { deps, city } = context
  const { dataset } = await findDelivered(context, fact.entry)
  const service = await findServiceOfDataset(deps.db, dataset.id)
  const consumer = city.departments.find(({ key }) => key === fact.consumer)
  if (!service || !consumer) return 0
  const resources = await listResources(deps.db, service.entry)
  if (resources.some(({ ref, uses }) => ref === service.id && uses > 0)) return 0
  const actor = actorOf(context, consumer, 'consumer')
  const clients = await listClients(deps.db, { org: actor.org ?? '', limit: 100 })
  const client = clients.items.find(({ name }) => name === fact.system)
  if (!client) return 0
  const { appKey, secret } = await rotateClientKey(deps, actor, client.id, 0)
  for (const person of PEOPLE) {
    const key = Object.fromEntries(
      service.keyColumns.map((name) => [name, idNumberOf(city.people, city.place, person)]),
    )
    const asked = { purpose: fact.purpose, matter: '居住证办理', operator: 'YX0315', system: fact.system, key }
    const path = `/v1/sharing/services/${service.code}/query`
    await send(context, { appKey, secret, path, payload: JSON.stringify(asked) })
  }
  return PEOPLE.length
}

async function send(
  { app, deps }: SeedContext,
  { appKey, secret, path, payload }: { appKey: string; secret: string; path: string; payload: string },
): Promise<void> {
  const [time, nonce] = [String(deps.clock.now().getTime()), randomBytes(16).toString('hex')]
  const algorithm = 'HMAC-SM3'
  const sign = signRequest(Buffer.from(secret), { method: 'POST', path, time, nonce, body: payload }, algorithm)
  const headers = {
    'content-type': 'application/json',
    'x-shuyuan-key': appKey,
    'x-shuyuan-time': time,
    'x-shuyuan-nonce': nonce,
    'x-shuyuan-algorithm': algorithm,
    'x-shuyuan-sign': sign,
  }
  const reply = await app.inject({ method: 'POST', url: path, headers, payload })
  if (reply.statusCode !== 200) throw new Error(`Cannot call "${path}": ${reply.statusCode} ${reply.body}`)
}

async function download({ app }: SeedContext, id: string): Promise<void> {
  const { usage } = (await app.inject(`/v1/opendata/datasets/${id}`)).json<{ usage: { download: number } }>()
  if (usage.download > 0) return
  const reply = await app.inject(`/v1/opendata/datasets/${id}/files/csv`)
  if (reply.statusCode !== 200) throw new Error(`Cannot download "${id}": ${reply.statusCode} ${reply.body}`)
}
