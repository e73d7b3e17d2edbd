import { findClientById } from '@shuyuan/identity'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { GrantField } from '../grant/grant.ts'
import type { CallMode, Service } from '../service/service-record.ts'
import { findService } from '../service/service.store.ts'

/** What a consumer fills in: the five elements of 条例 art. 20 and what the gateway will hold them to. */
export interface ApplicationForm {
  service: string
  client: string
  purpose: string
  basis: string
  scenario: string
  scope: string
  shareMode: string
  validFrom: string
  validTo: string
  /** wanted fields; `plain` asks for the unmasked value, which the provider grants or not */
  fields: { name: string; plain: boolean }[]
  system: string
  dailyQuota: number
  addresses: string[]
  modes?: CallMode[] | undefined
  contact: string
}

/** The service and the wanted fields of a form. Errors: SHARING_SERVICE_NOT_FOUND, SHARING_PERIOD, SHARING_CLIENT_NOT_OWN, SHARING_MODE_UNKNOWN, SHARING_FIELD_UNKNOWN, SHARING_FIELD_TWICE. */
export async function checkForm(
  deps: SharingDeps,
  subject: Subject,
  form: ApplicationForm,
): Promise<{ service: Service; fields: GrantField[]; modes: CallMode[] }> {
  const service = await findService(deps.db, form.service)
  if (!service || service.state === 'stopped') throw error('SHARING_SERVICE_NOT_FOUND', { service: form.service })
  if (form.validTo < form.validFrom || form.validTo < civilDate(deps.clock.now()))
    throw error('SHARING_PERIOD', { to: form.validTo })
  const client = await findClientById(deps.db, form.client)
  if (!client || client.org !== subject.org) throw error('SHARING_CLIENT_NOT_OWN', { client: form.client })
  const modes = [...new Set(form.modes ?? service.modes)]
  for (const mode of modes) if (!service.modes.includes(mode)) throw error('SHARING_MODE_UNKNOWN', { mode })
  const names = form.fields.map((field) => field.name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw error('SHARING_FIELD_TWICE', { field: twice })
  const fields = form.fields.map(({ name, plain }) => {
    const field = service.fields.find((f) => f.name === name)
    if (!field) throw error('SHARING_FIELD_UNKNOWN', { field: name })
    return { name, mask: plain ? 'none' : field.mask }
  })
  return { service, fields, modes }
}
