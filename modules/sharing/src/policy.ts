import { compute, either, type PolicyTable, type Question, role, when } from '@shuyuan/policy'
import type { Application } from './application/application.ts'
import { type Grant, refusalOf } from './grant/grant.ts'
import { stricterMask } from './service/raised-masks.ts'
import type { CallMode, Service } from './service/service-record.ts'

const official = role('provider', 'consumer', 'cdo', 'bureau', 'security', 'sysadmin', 'auditor')
const provider = when(
  role('provider'),
  ({ subject, resource }) => (resource as Service).provider === subject.org,
  '只能操作本部门的服务',
)
const party = when(
  role('provider', 'consumer', 'cdo'),
  ({ subject, resource }) =>
    [(resource as Application).consumer, (resource as Application).provider].includes(subject.org ?? ''),
  '只能查看与本部门有关的申请与授权',
)
const consumer = when(
  role('consumer'),
  ({ subject, resource }) => (resource as Application).consumer === subject.org,
  '只能操作本部门的申请',
)
const grantor = when(
  role('provider'),
  ({ subject, resource }) => (resource as Grant).provider === subject.org,
  '只能操作本部门给出的授权',
)

const recallParty = when(
  role('provider', 'consumer', 'cdo'),
  ({ subject, resource }) => [resource.provider, ...resource.consumers].includes(subject.org ?? '-'),
  '只能查看本部门发出或收到的召回',
)

/** What the gateway asks of a grant. */
export interface CallResource {
  grant: Grant
  mode: CallMode
  fields: readonly string[]
  date: string
  address: string
  /** masks that today's registration of the columns demands at least */
  raised: ReadonlyMap<string, string>
}

/** Purpose, state, period, mode, address and fields in one decision; `reason` is the error code of the refusal. */
function decideCall({ subject, resource, purpose }: Question): {
  allow: boolean
  reason: string
  fields?: string[]
  masks?: Record<string, string>
} {
  const call = resource as CallResource | undefined
  if (!call) return { allow: true, reason: '由签名确认调用方' }
  if (subject.kind !== 'client' || call.grant.client !== subject.id || call.grant.purpose !== purpose)
    return { allow: false, reason: 'SHARING_NO_GRANT' }
  const refusal = refusalOf(call.grant, call)
  if (refusal) return { allow: false, reason: refusal }
  const masks = Object.fromEntries(
    call.grant.fields.map(({ name, mask }) => [name, stricterMask(mask, call.raised.get(name) ?? 'none')]),
  )
  const outside = call.fields.find((name) => !Object.hasOwn(masks, name))
  if (outside !== undefined) return { allow: false, reason: 'SHARING_GRANT_FIELD' }
  return { allow: true, reason: '授权有效', fields: Object.keys(masks), masks }
}

export const sharingPolicy: PolicyTable = {
  'service.list': official,
  'service.read': official,
  'service.publish': either(provider, role('bureau')),
  'service.stop': either(provider, role('bureau')),
  'application.list': role('provider', 'consumer', 'cdo', 'bureau', 'auditor'),
  'application.read': either(party, role('bureau', 'auditor')),
  'application.create': role('consumer'),
  'application.edit': consumer,
  'grant.list': role('provider', 'consumer', 'cdo', 'bureau', 'auditor'),
  'grant.read': either(party, role('bureau', 'auditor')),
  'grant.suspend': either(grantor, role('bureau')),
  'grant.resume': either(grantor, role('bureau')),
  'grant.terminate': either(grantor, role('bureau')),
  'recall.read': either(recallParty, role('bureau', 'auditor')),
  'recall.start': either(provider, role('bureau')),
  'recall.settle': consumer,
  call: compute(['*'], decideCall),
}
