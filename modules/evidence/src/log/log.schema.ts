import { said } from '@shuyuan/http'
import { z } from 'zod'

const Writer = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const EvidenceWriter = z.object({ writer: Writer })
export const EvidenceTilePath = z.object({ writer: Writer, '*': z.string().max(200) })

export const EvidenceCheckpoints = z
  .object({
    items: z.array(z.object({ writer: z.string(), origin: z.string(), size: z.int(), checkpoint: z.string() })),
  })
  .meta({ id: 'EvidenceCheckpoints' })

export const EvidenceKeys = z
  .object({
    keys: z.array(
      z.object({ writer: z.string(), origin: z.string(), key: z.string().describe('核验公钥，交给离线核验程序') }),
    ),
  })
  .meta({ id: 'EvidenceKeys' })

export const EvidenceConsistencyQuery = z.object({
  writer: Writer.default('main'),
  from: z.coerce.number().int().min(0),
  to: z.coerce.number().int().min(0).optional(),
})

export const EvidenceConsistency = z
  .object({
    writer: z.string(),
    from: z.int(),
    to: z.int(),
    rootFrom: z.string(),
    rootTo: z.string(),
    proof: z.array(z.string()),
  })
  .meta({ id: 'EvidenceConsistency' })

export const EvidenceVerdict = z
  .object({
    ok: z.boolean(),
    fault: z.string().nullable(),
    text: said(),
    index: z.int().nullable(),
    size: z.int().nullable(),
  })
  .meta({ id: 'EvidenceVerdict' })

export const EvidenceAudit = z
  .object({
    ok: z.boolean(),
    logs: z.array(
      z.object({
        writer: z.string(),
        size: z.int(),
        ok: z.boolean(),
        count: z.int(),
        findings: z.array(z.object({ kind: z.string(), path: z.string(), index: z.int().nullable() })),
      }),
    ),
  })
  .meta({ id: 'EvidenceAudit' })

export const EvidenceStatusBody = z
  .object({
    waiting: z.int(),
    logs: z.array(
      z.object({
        writer: z.string(),
        origin: z.string(),
        size: z.int(),
        indexed: z.int(),
        lag: z.int(),
        fault: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'EvidenceStatus' })
