import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { OidcDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { linkAccount } from './link-account.ts'
import {
  LinkBody,
  ProviderBody,
  ProviderCreate,
  ProviderEdit,
  ProviderParams,
  ProviderSettings,
  ProviderTest,
  UserParams,
} from './oidc.schema.ts'
import { findProvider, listProviders } from './oidc.store.ts'
import { callbackUrl } from './provider.ts'
import { setProvider } from './set-provider.ts'
import { testProvider } from './test-provider.ts'

const tags = ['identity']

export function providerRoutes(app: App, deps: OidcDeps): void {
  app.get(
    '/v1/identity/oidc/settings',
    {
      config: { action: 'identity.oidc.edit' },
      schema: {
        tags,
        summary: '统一身份认证的设置（不含密钥）',
        response: { 200: z.object({ items: z.array(ProviderSettings) }) },
      },
    },
    async () => ({ items: (await listProviders(deps.db)).map((one) => ({ ...one, callback: callbackUrl(one) })) }),
  )
  app.post(
    '/v1/identity/oidc/:id/test',
    {
      config: { action: 'identity.oidc.edit' },
      schema: { tags, summary: '试连统一身份认证', params: ProviderParams, response: { 200: ProviderTest } },
    },
    async (request) => {
      const provider = await findProvider(deps.db, request.params.id)
      if (!provider) throw error('IDENTITY_OIDC_UNKNOWN', request.params)
      return testProvider(deps, provider)
    },
  )
  app.post(
    '/v1/identity/oidc',
    {
      config: { action: 'identity.oidc.edit' },
      schema: { tags, summary: '登记统一身份认证', body: ProviderCreate, response: { 201: ProviderBody } },
    },
    async (request, reply) => {
      const { id, ...create } = request.body
      return reply.code(201).send(await setProvider(deps, request.subject, id, { create }))
    },
  )
  app.patch(
    '/v1/identity/oidc/:id',
    {
      config: { action: 'identity.oidc.edit' },
      schema: {
        tags,
        summary: '修改统一身份认证',
        params: ProviderParams,
        body: ProviderEdit,
        response: { 200: ProviderBody },
      },
    },
    (request) => setProvider(deps, request.subject, request.params.id, { edit: request.body }),
  )
  app.post(
    '/v1/identity/users/:id/links',
    {
      config: { action: 'identity.oidc.link' },
      schema: {
        tags,
        summary: '为用户预先关联统一身份认证',
        params: UserParams,
        body: LinkBody,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await linkAccount(deps, request.subject, { user: request.params.id, ...request.body })
      return reply.code(204).send(null)
    },
  )
}
