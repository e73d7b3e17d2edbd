import { type App, PageQuery, pageOf, readCursor, fileOf } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import type { Certificate } from './certificate.ts'
import { certificateKeys } from './certificate-key.ts'
import { certificatePage } from './certificate-page.ts'
import { CertificateHeadSchema, CertificateKeysSchema, CertificateSchema } from './certificate.schema.ts'
import { listCertificates } from './certificate.store.ts'
import { isOpen } from './is-open.ts'
import { openCertificate } from './open-certificate.ts'

const OfCertificate = z.object({ certificate: z.string().max(60) })

/** Certificates: list, read, print, and the keys that verify them. */
export function certificateRoutes(app: App, deps: QualityDeps): void {
  const read = async (subject: Subject, id: string) => {
    const issued = await openCertificate(deps, subject, id)
    const certificate = JSON.parse(Buffer.from(issued.payload, 'base64url').toString()) as Certificate
    return { issued, certificate }
  }

  app.get(
    '/v1/quality/certificates',
    {
      config: { action: 'quality.certificate.list' },
      schema: {
        summary: '质量证书',
        querystring: PageQuery.extend({ dataset: z.string().max(60).optional(), entry: z.string().max(60).optional() }),
        response: { 200: pageOf(CertificateHeadSchema) },
      },
    },
    async ({ query: { limit, after, ...filter } }) => {
      const before = readCursor(after, ['number'])?.[0] ?? null
      return toPage(await listCertificates(deps.db, { ...filter, limit, before }), limit, (each) => [each.seq])
    },
  )

  app.get(
    '/v1/quality/public/certificates',
    {
      config: { action: 'quality.certificate.public' },
      schema: {
        summary: '已开放数据的质量证书',
        querystring: z.object({ entry: z.string().max(60) }),
        response: { 200: z.object({ items: z.array(CertificateHeadSchema) }) },
      },
    },
    async ({ query: { entry } }) => ({
      items: (await isOpen(deps, entry)) ? await listCertificates(deps.db, { entry, limit: 1, before: null }) : [],
    }),
  )

  app.get(
    '/v1/quality/certificates/keys',
    {
      config: { action: 'quality.certificate.key' },
      schema: { summary: '核验证书的公钥', response: { 200: CertificateKeysSchema } },
    },
    () => ({ keys: certificateKeys(deps.keyring) }),
  )

  app.get(
    '/v1/quality/certificates/:certificate',
    {
      config: { action: 'quality.certificate.read' },
      schema: { summary: '质量证书及其签名', params: OfCertificate, response: { 200: CertificateSchema } },
    },
    async ({ subject, params }) => {
      const { issued, certificate } = await read(subject, params.certificate)
      const { payload, signature, receipt } = issued
      return { certificate, protected: issued.protected, payload, signature, receipt }
    },
  )

  app.get(
    '/v1/quality/certificates/:certificate/page',
    {
      config: { action: 'quality.certificate.read' },
      schema: {
        summary: '质量证书（可打印）',
        params: OfCertificate,
        response: { 200: fileOf('证书页面', 'text/html') },
      },
    },
    async ({ subject, params }, reply) => {
      const { issued, certificate } = await read(subject, params.certificate)
      return reply.type('text/html; charset=utf-8').send(certificatePage(certificate, issued))
    },
  )
}
