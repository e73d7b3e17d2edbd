import { Instant, line, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'

const State = z.enum(['draft', 'tested', 'enabled', 'paused'])
const Part = z.record(z.string().max(100), z.unknown())

export const TrialView = z
  .object({
    at: Instant,
    ok: z.boolean(),
    code: z.string().nullable(),
    message: said(),
    found: z.number().int().nullable(),
    canWrite: z.boolean().nullable(),
    ms: z.number().int(),
  })
  .meta({ id: 'ConnectionTrial' })

/** Credentials are not part of it: nobody sees them again. */
export const SourceView = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    provider: z.string(),
    system: z.string().nullable(),
    note: z.string(),
    config: Part,
    state: State,
    trial: TrialView.nullable(),
    secretAt: Instant.nullable(),
    writableSince: Instant.nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    editedAt: Instant,
  })
  .meta({ id: 'ConnectionSource' })

export const SourcePage = pageOf(SourceView)

export const SourceQuery = PageQuery.extend({
  provider: z.string().max(60).optional(),
  kind: z.string().max(20).optional(),
  state: State.optional(),
  system: z.string().max(60).optional(),
  q: z.string().max(100).trim().optional(),
})

const Changeable = {
  name: line(100),
  system: z.string().max(60).nullable().default(null),
  note: prose(1000).default(''),
  config: Part,
  secret: Part.optional(),
}

export const NewSourceBody = z
  .object({ ...Changeable, kind: z.string().max(20), provider: z.string().max(60) })
  .meta({ id: 'ConnectionNewSource' })

export const SourceBody = z.object(Changeable).meta({ id: 'ConnectionSourceChange' })
export const TryBody = z.object({
  kind: z.string().max(20),
  provider: z.string().max(60),
  config: Part,
  secret: Part.optional(),
})
export const SecretBody = z.object({ secret: Part })

export const KindsView = z.object({
  items: z.array(z.object({ kind: z.string(), shape: z.enum(['tables', 'files']) })),
})
