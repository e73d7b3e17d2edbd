import { Instant } from '@shuyuan/http'
import { z } from 'zod'

/** What a reader must know about one of the rows shown. */
export const RowMark = z
  .object({
    row: z.number().int().describe('该行在本页中的位置，从 0 起'),
    doubtedSince: Instant.describe('有异议：自何时起正在核实'),
    ticket: z.string().nullable().describe('工单；无权查看的读者为空'),
    number: z.string().nullable().describe('工单编号；无权查看的读者为空'),
  })
  .meta({ id: 'IntakeRowMark' })
export type RowMark = z.output<typeof RowMark>
