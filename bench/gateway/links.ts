import { signRequest, verifyRequest } from '@shuyuan/gmcrypto'
import { findClientSecret } from '@shuyuan/identity'
import { join } from 'node:path'
import { openAdmissionBook } from '../../modules/sharing/src/gateway/admission-book.ts'
import { openBooks } from '../../modules/sharing/src/gateway/books.ts'
import { readVerify } from '../../modules/sharing/src/gateway/read-verify.ts'
import type { SharingDeps } from '../../modules/sharing/src/index.ts'

const ROUNDS = 4000
const AT_ONCE = 50

export interface Link {
  name: string
  /** microseconds of one call */
  micros: number
}

/** What each link of the chain costs on its own, `AT_ONCE` calls at a time where links share work. */
export async function measureLinks(
  deps: SharingDeps,
  share: { client: { id: string; appKey: string; secret: string }; service: string; body(i: number): string },
): Promise<Link[]> {
  const links: Link[] = []
  const time = async (name: string, work: (i: number) => unknown): Promise<void> => {
    for (let i = 0; i < AT_ONCE * 4; i++) await work(i)
    const began = performance.now()
    for (let i = 0; i < ROUNDS; i += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => work(AT_ONCE * 4 + i + k)))
    links.push({ name, micros: ((performance.now() - began) * 1000) / ROUNDS })
  }
  const { client } = share
  const secret = Buffer.from(client.secret)
  const body = share.body(1)
  const request = { method: 'POST', path: `/v1/sharing/services/${share.service}/verify`, time: '1', nonce: 'n', body }
  const signature = signRequest(secret, request, 'HMAC-SHA256')
  await time('client and secret', () => findClientSecret(deps, client.appKey))
  await time('signature', () => verifyRequest([secret], request, 'HMAC-SHA256', signature))
  await time('body', () => readVerify(JSON.parse(body)))
  const books = openBooks(deps)
  await time('snapshots', async () => [await books.services.get(share.service), await books.grants.get(client.id)])
  const served = await books.services.get(share.service)
  const [grant] = await books.grants.get(client.id)
  if (!served?.reader || !grant) throw new Error('Cannot measure: the service is not online')
  const subject = {
    kind: 'client',
    id: client.id,
    name: '',
    org: grant.consumer,
    roles: ['client'],
    region: '',
  } as const
  const asked = {
    grant,
    mode: 'verify',
    fields: ['name'],
    date: grant.validFrom,
    address: '10.0.0.1',
    raised: served.raised,
  }
  const question = { subject: { ...subject, roles: ['client'] }, resource: asked, purpose: grant.purpose }
  await time('grant decision', () => deps.policy.decide('sharing.call', question))
  const admissions = openAdmissionBook(join(deps.dataDir, 'links'))
  const date = grant.validFrom
  let nonce = 0
  await time('nonce and quota', () =>
    admissions.admit({ appKey: client.appKey, nonce: `n${nonce++}`, time: 6e10, grant: grant.id, date, limit: 1e9 }),
  )
  const keys = Array.from({ length: 1000 }, (_, i) => Object.values(JSON.parse(share.body(i)).key)[0] as string)
  await time('LMDB get', (i) => served.reader?.find(keys[i % keys.length] as string))
  await time('keyed hash of the exchange', () => deps.keyring.macText('sharing.exchange', body))
  const detail = {
    service: share.service,
    version: served.reader.version,
    outcome: 'match',
    rows: 1,
    exchange: 'x'.repeat(43),
  }
  const event = {
    kind: 'sharing.verify',
    actor: client.id,
    org: grant.consumer,
    object: grant.id,
    person: keys[0] as string,
    detail,
  }
  await time('durable evidence with receipt', () => deps.evidence.append(event))
  await admissions.close()
  await books.close()
  return links
}
