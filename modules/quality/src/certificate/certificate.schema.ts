import { Instant } from '@shuyuan/http'
import { z } from 'zod'
import { Dimension } from '../rule/rule.schema.ts'
import { GradeSchema, SettingSchema } from '../score/score.schema.ts'

const Verdict = z.enum(['pass', 'warn', 'fail', 'none'])

export const CertificateHeadSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    entry: z.string().nullable(),
    version: z.string(),
    check: z.string(),
    org: z.string(),
    score: z.number().nullable(),
    grade: GradeSchema.nullable(),
    verdict: Verdict,
    issuedBy: z.string(),
    issuedAt: Instant,
  })
  .meta({ id: 'QualityCertificateHead' })

const { weights, threshold, notRunnable, oneVote } = SettingSchema.shape

export const CertificateBodySchema = z
  .object({
    format: z.literal('shuyuan-quality-certificate/1'),
    id: z.string(),
    issuedAt: z.string(),
    dataset: z.object({ id: z.string(), name: z.string(), provider: z.string(), entry: z.string().nullable() }),
    version: z.object({
      id: z.string(),
      seq: z.number(),
      rows: z.number(),
      hash: z.string(),
      publishedAt: z.string().nullable(),
    }),
    check: z.object({
      id: z.string(),
      finishedAt: z.string(),
      rows: z.number(),
      rules: z.number(),
      violated: z.number(),
      notRunnable: z.number(),
      violations: z.number(),
    }),
    verdict: Verdict,
    score: z.number().nullable(),
    grade: z.string().nullable(),
    formula: z.object({ text: z.string(), weights, threshold, notRunnable, oneVote }),
    dimensions: z.array(
      z.object({ dimension: Dimension, weight: z.number(), score: z.number().nullable(), rules: z.number() }),
    ),
    rules: z.array(
      z.object({
        title: z.string(),
        kind: z.string(),
        severity: z.string(),
        dimension: Dimension,
        state: z.string(),
        checked: z.number(),
        bad: z.number(),
      }),
    ),
    exceptions: z.array(
      z.object({ title: z.string(), state: z.string(), checked: z.number(), bad: z.number(), note: z.string() }),
    ),
    sample: z.object({ method: z.literal('全量'), rows: z.number(), text: z.string() }),
  })
  .meta({ id: 'QualityCertificateBody' })

/** The file that verifies offline: a flattened JWS (RFC 7515) and the evidence receipt; `certificate` is its payload, readable. */
export const CertificateSchema = z
  .object({
    certificate: CertificateBodySchema,
    protected: z.string(),
    payload: z.string(),
    signature: z.string(),
    receipt: z.string(),
  })
  .meta({ id: 'QualityCertificate' })

const key = { kid: z.string(), alg: z.string(), x: z.string() }
export const CertificateKeysSchema = z
  .object({
    keys: z.array(
      z.discriminatedUnion('kty', [
        z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), ...key }),
        z.object({ kty: z.literal('EC'), crv: z.literal('SM2'), ...key, y: z.string() }),
      ]),
    ),
  })
  .meta({ id: 'QualityCertificateKeys' })
