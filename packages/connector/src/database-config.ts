import { z } from 'zod'
import { TlsConfig, TlsSecret } from './tls.ts'

/** How a database is reached; shared by all kinds that are. */
export const DatabaseConfig = z.object({
  host: z.string().max(253).trim().min(1),
  port: z.number().int().min(1).max(65535),
  database: z.string().min(1).max(128),
  user: z.string().min(1).max(128),
  /** `require` encrypts, `verify` also checks the certificate (against `ca` when given) */
  tls: z.enum(['off', 'require', 'verify']).default('off'),
  ...TlsConfig,
})
export type DatabaseConfig = z.infer<typeof DatabaseConfig>

export const DatabaseSecret = z.object({ password: z.string().max(1000), ...TlsSecret })
export type DatabaseSecret = z.infer<typeof DatabaseSecret>
