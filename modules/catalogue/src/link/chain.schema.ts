import { z } from 'zod'
import { DutyView } from '../duty/duty.schema.ts'
import { ExpectedView } from '../expected/expected.schema.ts'
import { ResourceView } from '../resource/resource.schema.ts'
import { SystemView } from '../system/system.schema.ts'

const Related = z
  .object({ code: z.string(), id: z.string().nullable(), name: z.string().nullable() })
  .meta({ id: 'CatalogueRelated' })

/** What an entry hangs on and what hangs on it. */
export const ChainView = z
  .object({
    duties: z.array(DutyView),
    systems: z.array(SystemView),
    resources: z.array(ResourceView),
    expected: z.array(ExpectedView),
    drawsOn: z.array(Related).describe('关联资源代码; id null = not of this platform or not visible'),
    drawnBy: z.array(Related).describe('published entries that name this one'),
  })
  .meta({ id: 'CatalogueChain' })
