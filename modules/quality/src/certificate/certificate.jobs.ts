import { system } from '@shuyuan/policy'
import { z } from 'zod'
import { LIVE } from '../check/check.ts'
import type { QualityDeps } from '../deps.ts'
import { latestCertificate } from './certificate.store.ts'
import { issueCertificate } from './issue-certificate.ts'

const CertifyJob = z.object({ check: z.string() })

/** A finished check gets its certificate, unless the version has one already that says the same. */
export function defineCertificateJobs(deps: QualityDeps): void {
  deps.jobs.define<z.infer<typeof CertifyJob>>({
    kind: 'quality.certify',
    input: CertifyJob,
    title: () => '签发质量证书',
    async run(ctx, { check }) {
      const { id } = await issueCertificate(deps, { check, by: ctx.by })
      return { certificate: id }
    },
  })
  deps.events.on('quality.check.finished', async (tx, { check, version, verdict, score }) => {
    // a certificate speaks of fixed content; what lies with the department may be another a moment later
    if (version === LIVE) return
    const last = await latestCertificate(tx, version)
    if (last?.score === score && last.verdict === verdict) return
    await deps.jobs.enqueue(tx, 'quality.certify', { check }, { id: system.id, org: null })
  })
}
