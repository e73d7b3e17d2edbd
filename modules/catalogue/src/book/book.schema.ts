import { said } from '@shuyuan/http'
import { z } from 'zod'
import { FilterQuery } from '../list/list.schema.ts'
import { DIMENSIONS, STALE_AS } from './book.ts'

const Figure = z
  .object({ count: z.int(), list: z.string().describe('query of /v1/catalogue/entries that opens the counted rows') })
  .meta({ id: 'CatalogueFigure' })
const staleAs = z.enum(STALE_AS).describe('数据逾期未更新时：计为未挂接，或仍计为已挂接')
const share = z.number().min(0).max(1).nullable()
const line = {
  published: Figure,
  attached: Figure,
  unattached: Figure,
  stale: Figure.describe('attached, the data older than its update cycle'),
  used: Figure,
  unused: Figure.describe('attached and never used'),
  uncounted: Figure.describe('attached with resources outside the platform only: use cannot be counted'),
  overdue: Figure.describe('a time limit about the entry has passed'),
  attachRate: share.describe('attached ÷ published, stale ones as staleAs says; null when nothing is published'),
  usageRate: share.describe('used ÷ (attached − uncounted); null when no use can be counted'),
}
export const BookQuery = FilterQuery.pick({
  provider: true,
  tier: true,
  region: true,
  theme: true,
  level: true,
  kind: true,
  month: true,
}).extend({ by: z.enum(DIMENSIONS).default('provider') })

export const BookRule = z.object({ staleAs }).meta({ id: 'CatalogueBookRule' })

export const BookView = z
  .object({
    by: z.enum(DIMENSIONS),
    staleAs,
    ...line,
    lines: z.array(z.object({ key: z.string(), label: said().nullable(), ...line }).meta({ id: 'CatalogueBookLine' })),
  })
  .meta({ id: 'CatalogueBook' })
