import { ed25519PublicBytes } from '@shuyuan/gmcrypto'
import type { App } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { MoveStarted } from '../version/version.schema.ts'
import {
  CertificateBody,
  DestructionBody,
  DestructionForm,
  DestructionPage,
  DestructionQuery,
} from './destruction.schema.ts'
import { findDestruction, listDestructions } from './destruction.store.ts'
import { requestDestruction } from './request-destruction.ts'
import { retryDestruction } from './retry-destruction.ts'

const tags = ['lifecycle']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'lifecycle.destruction.read' }
const request = { action: 'lifecycle.destruction.request' }

/** 销毁: asked for, decided by two people in its flow, carried out, certified. */
export function destructionRoutes(app: App, deps: LifecycleDeps): void {
  const open = async (subject: Subject, id: string) => {
    const destruction = await findDestruction(deps.db, id)
    if (!destruction) throw error('LIFECYCLE_DESTRUCTION_NOT_FOUND', { id })
    deps.policy.assert('lifecycle.destruction.read', { subject, resource: destruction })
    return destruction
  }
  app.post(
    '/v1/lifecycle/destructions',
    {
      config: request,
      schema: { tags, summary: '申请销毁', body: DestructionForm, response: { 201: DestructionBody } },
    },
    async ({ subject, body }, reply) => reply.code(201).send(await requestDestruction(deps, subject, body)),
  )
  app.get(
    '/v1/lifecycle/destructions',
    {
      config: read,
      schema: { tags, summary: '销毁列表', querystring: DestructionQuery, response: { 200: DestructionPage } },
    },
    ({ subject, query }) => {
      const all = deps.policy.decide('lifecycle.destruction.read', { subject, resource: { provider: '' } }).allow
      return listDestructions(deps.db, all ? query : { ...query, provider: subject.org ?? '-' })
    },
  )
  app.get(
    '/v1/lifecycle/destructions/:id',
    { config: read, schema: { tags, summary: '一次销毁', params, response: { 200: DestructionBody } } },
    ({ subject, params: { id } }) => open(subject, id),
  )
  app.get(
    '/v1/lifecycle/destructions/:id/certificate',
    { config: read, schema: { tags, summary: '销毁证书', params, response: { 200: CertificateBody } } },
    async ({ subject, params: { id } }) => {
      const { certificate, signature, evidence } = await open(subject, id)
      if (!certificate || signature === null) throw error('LIFECYCLE_CERTIFICATE_MISSING', { id })
      const publicKey = ed25519PublicBytes(deps.keyring.signingKey('lifecycle')).toString('base64')
      return { certificate, signature, publicKey, evidence }
    },
  )
  app.post(
    '/v1/lifecycle/destructions/:id/retry',
    { config: request, schema: { tags, summary: '重新执行销毁', params, response: { 202: MoveStarted } } },
    async ({ subject, params: { id } }, reply) => reply.code(202).send(await retryDestruction(deps, subject, id)),
  )
}
