import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import { Severity } from '../rule/rule.schema.ts'
import { signals } from './detect/vote.ts'

export const SignalSchema = z.enum(signals)
const PerSignal = z.partialRecord(SignalSchema, z.number())

export const DiscoverySchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string(),
    org: z.string(),
    rows: z.number(),
    looked: z.number(),
    cells: z.number(),
    suspects: z.number(),
    byColumn: z.record(z.string(), z.number()),
    bySignal: PerSignal,
    weights: PerSignal,
    dependencies: z.array(
      z.object({ from: z.array(z.string()), to: z.string(), support: z.number(), confidence: z.number() }),
    ),
    runBy: z.string(),
    startedAt: Instant,
    finishedAt: Instant,
  })
  .meta({ id: 'QualityDiscovery' })

/** `repair` "" = nothing should stand there; null = no proposal. */
export const SuspectSchema = z
  .object({
    row: z.number(),
    column: z.string(),
    score: z.number(),
    signals: z.array(SignalSchema),
    reasons: z.array(said()),
    repair: said().nullable(),
    values: z.record(z.string(), z.string().nullable()),
  })
  .meta({ id: 'QualitySuspect' })

export const DiscoverySuggestionSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    datasetName: z.string(),
    org: z.string(),
    discovery: z.string(),
    draft: z.object({
      kind: z.string(),
      columns: z.array(z.string()),
      params: z.record(z.string(), z.unknown()),
      severity: Severity.optional(),
    }),
    title: said(),
    reason: said(),
    confidence: z.number(),
    checked: z.number(),
    bad: z.number(),
    state: z.enum(['open', 'accepted', 'dismissed']),
    rule: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
    decisionReason: z.string().nullable(),
  })
  .meta({ id: 'QualityDiscoverySuggestion' })
