import { z } from 'zod'
import { TlsConfig, TlsSecret } from '../tls.ts'

const path = z.string().max(300)
const param = z.string().min(1).max(100)
const size = z.number().int().min(1).max(10_000).default(200)

/** How an interface hands out its pages. */
const Paging = z.discriminatedUnion('style', [
  z.object({ style: z.literal('none') }),
  z.object({
    style: z.literal('page'),
    param: param.default('page'),
    sizeParam: param.default('size'),
    size,
    first: z.number().int().default(1),
  }),
  z.object({ style: z.literal('offset'), param: param.default('offset'), sizeParam: param.default('limit'), size }),
  /** the answer names the cursor of the next page; none or empty ends */
  z.object({
    style: z.literal('cursor'),
    param: param.default('cursor'),
    sizeParam: param.default('limit'),
    size,
    next: path.min(1),
  }),
  /** the answer (at `next`) or its Link header names the address of the next page */
  z.object({ style: z.literal('link'), next: path.optional() }),
])

const Auth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('basic'), user: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('header'), name: z.string().regex(/^[A-Za-z0-9-]{1,80}$/) }),
  z.object({
    kind: z.literal('oauth2'),
    tokenUrl: z.url({ protocol: /^https?$/ }),
    client: z.string().min(1).max(300),
    scope: z.string().max(500).optional(),
  }),
])

const HttpTable = z.object({
  name: z.string().min(1).max(200),
  title: z.string().max(200).optional(),
  /** below the base address, may hold a query */
  path: z.string().max(1000),
  /** where the rows are in the answer: `data.items`; '' = the answer itself */
  rows: path.default(''),
  /** where the answer says how many rows there are in all: the reading is then checked against it */
  total: path.optional(),
  key: z.array(z.string().max(200)).max(20).default([]),
  paging: Paging.default({ style: 'none' }),
  /** a parameter that asks only for rows from a watermark on */
  since: z.object({ param, column: z.string().min(1).max(200) }).optional(),
})

export const HttpConfig = z.object({
  base: z.url({ protocol: /^https?$/ }).max(1000),
  auth: Auth.default({ kind: 'none' }),
  /** of https addresses: whether the certificate is checked (against `ca` when given) */
  tls: z.enum(['require', 'verify']).default('verify'),
  ...TlsConfig,
  /** most calls in a minute */
  perMinute: z.number().int().min(1).max(6000).default(600),
  tables: z.array(HttpTable).min(1).max(200),
})
export type HttpConfig = z.infer<typeof HttpConfig>
export type HttpTable = z.infer<typeof HttpTable>

/** Password, key or client secret, as the way of signing in wants it. */
export const HttpSecret = z.object({ secret: z.string().max(4000).default(''), ...TlsSecret })
export type HttpSecret = z.infer<typeof HttpSecret>
