import { z } from 'zod'

/** OpenLineage 2-0-2: every facet says who wrote it and by which schema; whatever else it holds is kept as it came. */
const Facet = z.looseObject({ _producer: z.url(), _schemaURL: z.url() })
const Facets = z.record(z.string().max(100), Facet)
const name = z.string().min(1).max(300)

const Transformation = z.looseObject({
  type: z.string().max(40),
  subtype: z.string().max(40).optional(),
  description: z.string().max(2000).optional(),
  masking: z.boolean().optional(),
})

const InputField = z.looseObject({
  namespace: name,
  name,
  field: z.string().min(1).max(300),
  transformations: z.array(Transformation).max(50).optional(),
})

const ColumnLineage = Facet.extend({
  fields: z.record(z.string().max(300), z.looseObject({ inputFields: z.array(InputField).max(4096) })),
  dataset: z.array(InputField).max(4096).optional(),
})

const Schema = Facet.extend({
  fields: z
    .array(z.looseObject({ name: z.string().max(300) }))
    .max(4096)
    .optional(),
})

const Dataset = z.looseObject({
  namespace: name,
  name,
  facets: z.object({ columnLineage: ColumnLineage.optional(), schema: Schema.optional() }).catchall(Facet).optional(),
})

export const RunEvent = z
  .looseObject({
    eventType: z.enum(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']).optional(),
    eventTime: z.iso.datetime({ offset: true }),
    producer: z.url(),
    schemaURL: z.url(),
    run: z.looseObject({ runId: z.uuid(), facets: Facets.optional() }),
    job: z.looseObject({ namespace: name, name, facets: Facets.optional() }),
    inputs: z
      .array(Dataset.extend({ inputFacets: Facets.optional() }))
      .max(500)
      .optional(),
    outputs: z
      .array(Dataset.extend({ outputFacets: Facets.optional() }))
      .max(500)
      .optional(),
  })
  .meta({ id: 'LineageRunEvent' })

export type RunEvent = z.infer<typeof RunEvent>
export type EventDataset = z.infer<typeof Dataset>
