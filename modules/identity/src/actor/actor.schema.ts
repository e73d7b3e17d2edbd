import { z } from 'zod'

const MOST = 200
const Id = z.string().regex(/^[a-z]{2,5}_[0-9a-z]{1,40}$/, '应为账号或应用的编号')

export const ActorQuery = z.object({
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Id).min(1).max(MOST))
    .describe('账号或应用的编号，用逗号分隔，最多 200 个'),
})

export const ActorList = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
  .meta({ id: 'IdentityActors' })
