import { z } from 'zod'

const Figure = z
  .object({ count: z.int(), list: z.string().describe('query of /v1/catalogue/entries that opens the counted rows') })
  .meta({ id: 'CatalogueFigure' })
const line = {
  published: Figure,
  attached: Figure,
  unattached: Figure,
  attachRate: z.number().min(0).max(1).nullable().describe('attached ÷ published; null when nothing is published'),
}
export const BookView = z
  .object({
    ...line,
    providers: z.array(z.object({ provider: z.string(), name: z.string(), ...line }).meta({ id: 'CatalogueBookLine' })),
  })
  .meta({ id: 'CatalogueBook' })
