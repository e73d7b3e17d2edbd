import { said } from '@shuyuan/http'
import { z } from 'zod'

/** A whole CSV file as text; `whole` saves all rows or none. */
export const ImportBody = z
  .object({ org: z.string().min(1).max(60), csv: z.string().min(1).max(900_000), whole: z.boolean().default(true) })
  .meta({ id: 'CatalogueRegisterImport' })
export const ImportView = z
  .object({
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    faults: z.array(
      z.object({ row: z.int().describe('row of the file, header = 1'), column: z.string(), text: said() }),
    ),
  })
  .meta({ id: 'CatalogueRegisterImported' })
