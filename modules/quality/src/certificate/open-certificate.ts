import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { isOpen } from './is-open.ts'
import { findCertificate, type IssuedCertificate } from './certificate.store.ts'

/** A certificate for its reader: everybody where the entry is open to the public, officials otherwise. Throws QUALITY_CERTIFICATE_NOT_FOUND. */
export async function openCertificate(deps: QualityDeps, subject: Subject, id: string): Promise<IssuedCertificate> {
  const issued = await findCertificate(deps.db, { id })
  if (!issued) throw error('QUALITY_CERTIFICATE_NOT_FOUND', { certificate: id })
  const open = issued.entry !== null && (await isOpen(deps, issued.entry))
  deps.policy.assert('quality.certificate.read', { subject, resource: { open } })
  return issued
}
