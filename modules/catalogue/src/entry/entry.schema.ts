import { Instant, line, prose, said } from '@shuyuan/http'
import { z } from 'zod'

const Text = prose(4000)
const Line = prose(200)
const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const Choice = z.union([z.literal(1), z.literal(2), z.literal(3)])

export const DataItemBody = z
  .object({
    title: line(200),
    name: Line.default(''),
    type: Line,
    length: z.int().min(1).max(100_000_000).nullable().default(null),
    element: Line.nullable().default(null),
    codeList: Line.nullable().default(null),
    key: z.boolean().default(false),
    required: z.boolean().default(false),
    sensitivity: z.enum(['none', 'personal', 'sensitive']).default('none'),
    grade: Level.default(1),
    shareable: z.boolean().default(true),
    openable: z.boolean().default(false),
    note: Text.default(''),
    precision: z.int().min(0).max(38).nullable().default(null),
    mask: Line.nullable().default(null),
    queryable: z.boolean().default(false),
    returned: z.boolean().default(true),
    updateKey: z.boolean().default(false),
    updateMark: z.boolean().default(false),
  })
  .meta({ id: 'CatalogueDataItemBody' })

const GateBody = z
  .object({
    date: z.union([z.iso.date(), z.literal('')]),
    person: Line,
    conclusion: z.enum(['pass', 'fail', 'not-involved']),
    note: Text.default(''),
  })
  .meta({ id: 'CatalogueGate' })

const BasisBody = z.object({ rank: Line, title: Line, article: Line }).meta({ id: 'CatalogueBasis' })

const ExtraValue = z.union([prose(4000), z.number(), z.boolean(), z.null()])

/** What the provider writes. Lawful combinations are checked by the domain, so that every way in meets the same rules. */
export const ContentBody = z
  .object({
    name: line(200),
    abstract: Text.default(''),
    legacyCode: Line.default(''),
    format: Line,
    formatType: Line.default(''),
    updateCycle: Line,
    shareType: Choice,
    shareMode: Line.default(''),
    shareScope: Text.default(''),
    usePurpose: Text.default(''),
    useConditions: Text.default(''),
    refusalReason: Text.default(''),
    basis: z.array(BasisBody).max(20).default([]),
    openType: Choice,
    openConditions: Text.default(''),
    theme: Line.default(''),
    region: Line.default(''),
    dataClass: Line.default('general'),
    dataLevel: Level,
    keywords: z.array(line(50)).max(30).default([]),
    relatedCodes: z.array(Line).max(100).default([]),
    contact: Line.default(''),
    contactPhone: Line.default(''),
    classified: z.boolean().default(false),
    secrecyReview: GateBody.nullable().default(null),
    privacyReview: GateBody.nullable().default(null),
    changeCause: z.enum(['first', 'law', 'duty', 'other']).default('first'),
    duties: z.array(Line).max(100).default([]),
    systems: z.array(Line).max(100).default([]),
    items: z.array(DataItemBody).max(2000).default([]),
    serviceObject: Line.default(''),
    serviceDomain: Line.default(''),
    certificate: z.boolean().default(false),
    indicatorSystem: Line.default(''),
    minimalUnit: Line.default(''),
    collectMethod: z.enum(['', 'own', 'professional', 'joint']).default(''),
    collectBasis: Text.default(''),
    jointOrgs: z.array(line(200)).max(50).default([]),
    sourceTier: Line.default(''),
    mainSource: Text.default(''),
    carrier: Line.default(''),
    spatialScope: Line.default(''),
    timeScope: Line.default(''),
    storageGb: z.number().min(0).max(1e9).nullable().default(null),
    recordCount: z.int().min(0).nullable().default(null),
    exchangeMode: Line.default(''),
    permissions: z.array(Line).max(10).default([]),
    backflow: z.boolean().default(false),
    openMode: Line.default(''),
    extra: z.record(z.string().max(60), ExtraValue).default({}),
  })
  .meta({ id: 'CatalogueContent' })

export const CreateEntryBody = z
  .object({ provider: Line, frontCode: Line, content: ContentBody })
  .meta({ id: 'CatalogueCreateEntry' })

export const Revision = z.object({ revision: z.int().min(1) })
export const EditEntryBody = Revision.extend({ content: ContentBody }).meta({ id: 'CatalogueEditEntry' })
export const ReviseEntryBody = Revision.extend({
  changeCause: z.enum(['law', 'duty', 'other']),
  reason: Text.min(1),
  /** the day on which law, duty or data changed: the clock counts from it; default today */
  occurredOn: z.iso.date().optional(),
}).meta({ id: 'CatalogueReviseEntry' })
export const ReasonBody = Revision.extend({ reason: Text.min(1) }).meta({ id: 'CatalogueReason' })

const EntryFacts = z.object({
  id: z.string(),
  code: z.string(),
  frontCode: z.string(),
  provider: z.string(),
  providerName: z.string(),
  providerCode: z.string(),
  state: z.enum(['draft', 'reviewing', 'published', 'returned', 'revoked']),
  revision: z.int(),
  version: z.int(),
  head: z.boolean(),
  live: z.boolean(),
  attached: z.boolean(),
  resourceCount: z.int(),
  updatedAt: Instant,
  publishedAt: Instant.nullable(),
})

/** An entry with everything; what it holds beyond `CatalogueContent` is given by the system. */
export const EntryView = z
  .object({
    ...ContentBody.shape,
    ...EntryFacts.shape,
    items: z.array(DataItemBody.extend({ seq: z.int() }).meta({ id: 'CatalogueDataItem' })),
    remarks: z.record(z.string(), said()),
    flow: z.string().nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    updatedBy: z.string(),
  })
  .meta({ id: 'CatalogueEntry' })

/** A line of the list. */
export const EntryLine = EntryFacts.extend({
  name: z.string(),
  abstract: z.string(),
  format: z.string(),
  updateCycle: z.string(),
  shareType: z.int(),
  openType: z.int(),
  theme: z.string(),
  region: z.string(),
  dataLevel: z.int(),
  itemCount: z.int(),
}).meta({ id: 'CatalogueEntryLine' })
