import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'
import { NodeKey } from '../graph/graph.schema.ts'
import { RunEvent } from '../openlineage/event.schema.ts'

export const RunQuery = PageQuery.extend({ node: NodeKey.optional(), job: z.string().max(300).optional() })

const End = z.object({ node: z.string(), name: said() })
export const RunBody = z
  .object({
    id: z.string(),
    job: z.string(),
    run: z.string(),
    at: Instant,
    inputs: z.array(End),
    outputs: z.array(End),
    columns: z.number().int(),
    imported: z.boolean(),
  })
  .meta({ id: 'LineageRun' })

export const RunPage = pageOf(RunBody)
export const EventPage = pageOf(RunEvent)
export const Imported = z.object({ run: z.string().nullable() }).meta({ id: 'LineageImported' })
