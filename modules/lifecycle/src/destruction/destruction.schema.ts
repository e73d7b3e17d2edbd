import { Instant, line, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import { destructionStates } from './destruction.ts'

const Approval = z.object({ name: z.string(), level: z.string(), at: z.string() })

export const DestructionBody = z
  .object({
    id: z.string(),
    dataset: z.string(),
    name: z.string(),
    provider: z.string(),
    versions: z.array(z.string()),
    reason: z.string(),
    basis: z.string(),
    state: z.enum(destructionStates),
    flow: z.string().nullable(),
    requestedByName: z.string(),
    requestedAt: Instant,
    approvals: z.array(Approval),
    failure: z.string().nullable(),
    evidence: z.string().nullable(),
    destroyedAt: Instant.nullable(),
  })
  .meta({ id: 'LifecycleDestruction' })

export const DestructionForm = z
  .object({
    dataset: z.string().max(60),
    versions: z.array(z.string().max(60)).min(1, '至少选择一个版本').max(500),
    reason: line(200),
    basis: line(200),
  })
  .meta({ id: 'LifecycleDestructionForm' })

export const DestructionQuery = PageQuery.extend({
  state: z.enum(destructionStates).optional(),
  dataset: z.string().max(60).optional(),
})
export const DestructionPage = pageOf(DestructionBody)

export const CertificateBody = z
  .object({
    certificate: z.object({
      id: z.string(),
      dataset: z.string(),
      name: z.string(),
      provider: z.string(),
      versions: z.array(
        z.object({
          id: z.string(),
          seq: z.number().int(),
          rows: z.number().int(),
          hash: z.string(),
          publishedAt: z.string().nullable(),
          archive: z.string().nullable(),
        }),
      ),
      reason: z.string(),
      basis: z.string(),
      requestedBy: z.string(),
      approvals: z.array(Approval.extend({ user: z.string() })),
      method: z.string(),
      destroyedAt: z.string(),
    }),
    /** Ed25519 over the canonical JSON of the certificate, base64 */
    signature: z.string(),
    /** raw public key, base64 */
    publicKey: z.string(),
    evidence: z.string().nullable(),
  })
  .meta({ id: 'LifecycleCertificate' })
