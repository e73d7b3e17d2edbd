import type { Keyring } from '@shuyuan/gmcrypto'
import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { EvidenceDeps } from '../deps.ts'
import { EvidenceReceipt } from '../event/event.schema.ts'
import { auditEvidence } from './audit-evidence.ts'
import type { IndexKeeper } from './keep-index.ts'
import {
  EvidenceAudit,
  EvidenceCheckpoints,
  EvidenceConsistency,
  EvidenceConsistencyQuery,
  EvidenceKeys,
  EvidenceStatusBody,
  EvidenceVerdict,
} from './log.schema.ts'
import { proveConsistency } from './prove-consistency.ts'
import { readStatus } from './read-status.ts'
import { rebuildIndex } from './rebuild-index.ts'
import { verifyPasted } from './verify-pasted.ts'

const tags = ['evidence']

export function logRoutes(app: App, deps: EvidenceDeps & { keyring: Keyring }, keeper: IndexKeeper): void {
  const readers = async () =>
    (await deps.evidence.writers()).flatMap((writer) => {
      const log = deps.evidence.reader(writer)
      return log ? [{ writer, log }] : []
    })
  app.get(
    '/v1/evidence/checkpoints',
    {
      config: { action: 'evidence.checkpoint' },
      schema: { tags, summary: '各日志的当前检查点', response: { 200: EvidenceCheckpoints } },
    },
    async () => ({
      items: (await readers()).map(({ writer, log }) => ({
        writer,
        origin: log.origin,
        size: log.size(),
        checkpoint: log.checkpoint(),
      })),
    }),
  )
  app.get(
    '/v1/evidence/key',
    { config: { action: 'evidence.key' }, schema: { tags, summary: '核验公钥', response: { 200: EvidenceKeys } } },
    async () => ({
      keys: (await readers()).map(({ writer, log }) => ({ writer, origin: log.origin, key: log.publicKey })),
    }),
  )
  app.get(
    '/v1/evidence/consistency',
    {
      config: { action: 'evidence.consistency' },
      schema: {
        tags,
        summary: '一致性证明',
        querystring: EvidenceConsistencyQuery,
        response: { 200: EvidenceConsistency },
      },
    },
    async ({ query }) => proveConsistency(deps, query.writer, query.from, query.to),
  )
  app.post(
    '/v1/evidence/verify',
    {
      config: { action: 'evidence.verify' },
      schema: { tags, summary: '核验回执', body: EvidenceReceipt, response: { 200: EvidenceVerdict } },
    },
    (request) => verifyPasted(deps, request.body),
  )
  app.post(
    '/v1/evidence/audit',
    {
      config: { action: 'evidence.audit' },
      schema: {
        tags,
        summary: '重算日志并比对',
        body: z.object({ writer: z.string().max(40).optional() }).default({}),
        response: { 200: EvidenceAudit },
      },
    },
    (request) => auditEvidence(deps, request.subject, request.body.writer),
  )
  app.get(
    '/v1/evidence/status',
    {
      config: { action: 'evidence.status' },
      schema: { tags, summary: '检索索引的滞后', response: { 200: EvidenceStatusBody } },
    },
    () => readStatus(deps, keeper),
  )
  app.post(
    '/v1/evidence/index/rebuild',
    {
      config: { action: 'evidence.rebuild' },
      schema: { tags, summary: '重建检索索引', response: { 200: EvidenceStatusBody } },
    },
    (request) => rebuildIndex(deps, keeper, request.subject),
  )
}
