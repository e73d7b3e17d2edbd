import { line, said } from '@shuyuan/http'
import { z } from 'zod'
import { Id } from '../org/org.schema.ts'

const ProviderId = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, '应为小写字母、数字和连字符，以字母开头')
export const ProviderParams = z.object({ id: ProviderId })

/** What the login page shows. */
export const ProviderBody = z.object({ id: z.string(), name: z.string() }).meta({ id: 'IdentityOidcProvider' })

const Settings = {
  name: line(60),
  issuer: z.url().max(500).describe('认证服务地址，支持自动发现'),
  clientId: line(200),
  clientSecret: z.string().min(1).max(500),
  scope: z
    .string()
    .regex(/^openid( [\w:.-]+)*$/, '应以 openid 开头')
    .max(200),
  claim: z
    .string()
    .regex(/^[A-Za-z_][\w.:-]{0,60}$/, '应为声明名称，如 preferred_username')
    .nullable()
    .describe('与登录名相同的声明；为空时只接受预先关联的账号'),
  baseUrl: z.url().max(500).describe('本平台对外地址，回调为 {baseUrl}/v1/identity/oidc/{id}/callback'),
}

export const ProviderCreate = z
  .object({ id: ProviderId, ...Settings, scope: Settings.scope.default('openid'), claim: Settings.claim.default(null) })
  .meta({ id: 'IdentityOidcProviderCreate' })

export const ProviderEdit = z
  .object({ ...Settings, enabled: z.boolean() })
  .partial()
  .meta({ id: 'IdentityOidcProviderEdit' })

/** What the administrator sees; the client secret is never shown again. */
export const ProviderSettings = z
  .object({
    id: z.string(),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    scope: z.string(),
    claim: z.string().nullable(),
    baseUrl: z.string(),
    callback: z.string().describe('在认证服务登记的回调地址'),
    enabled: z.boolean(),
  })
  .meta({ id: 'IdentityOidcProviderSettings' })

export const ProviderTest = z
  .object({
    issuer: z.string(),
    authorizationEndpoint: z.string(),
    tokenEndpoint: z.string(),
    keys: z.int().describe('签名公钥个数'),
    warnings: z.array(said()),
  })
  .meta({ id: 'IdentityOidcProviderTest' })

const BARRED = String.raw`\\\u0000-\u001f\u007f-\u009f`
/** With ranges and without a look ahead, so that every reader of the API document understands it. */
const OWN_PATH = new RegExp(`^/(?:[^/${BARRED}][^${BARRED}]*)?$`, 'u')

/** Only paths of this platform, so that nobody is sent to another site after sign-in. */
export const StartQuery = z.object({
  returnTo: z.string().max(500).regex(OWN_PATH, '应为本平台内的路径').default('/'),
})

// unknown parameters of the answer are kept: they belong to the checked response
export const CallbackQuery = z.looseObject({
  code: z.string().max(4000).optional(),
  state: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
})

export const LinkBody = z
  .object({ provider: ProviderId, subject: line(255).describe('认证服务中的用户标识 sub') })
  .meta({ id: 'IdentityOidcLink' })

export const UserParams = z.object({ id: Id })
