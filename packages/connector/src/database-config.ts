import { z } from 'zod'

/** How a database is reached; shared by all kinds that are. */
export const DatabaseConfig = z.object({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65535),
  database: z.string().min(1).max(128),
  user: z.string().min(1).max(128),
  /** `require` encrypts, `verify` also checks the certificate (against `ca` when given) */
  tls: z.enum(['off', 'require', 'verify']).default('off'),
  ca: z.string().max(20_000).optional(),
})
export type DatabaseConfig = z.infer<typeof DatabaseConfig>

export const DatabaseSecret = z.object({ password: z.string().max(1000) })
export type DatabaseSecret = z.infer<typeof DatabaseSecret>
