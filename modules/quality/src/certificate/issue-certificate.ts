import { inTx } from '@shuyuan/db'
import { findDataset, findVersion } from '@shuyuan/intake'
import { isoTime, newId } from '@shuyuan/kernel'
import { createHash } from 'node:crypto'
import { findCheck } from '../check/check.store.ts'
import type { Check } from '../check/check.ts'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Dimension } from '../kind/kind.ts'
import { findSetting } from '../score/setting.store.ts'
import type { Setting } from '../score/setting.ts'
import { type Certificate, FORMULA } from './certificate.ts'
import { findCertificate, insertCertificate, type IssuedCertificate } from './certificate.store.ts'
import { signCertificate } from './sign-certificate.ts'

/**
 * Issues the certificate of a finished check: dated, signed, its digest in the evidence log. A check has one certificate; a second call gives the
 * same one. Bad data get a certificate that says so. Throws QUALITY_CHECK_NOT_FOUND, QUALITY_DATASET_NOT_FOUND.
 */
export async function issueCertificate(
  deps: QualityDeps,
  input: { check: string; by: string },
): Promise<IssuedCertificate> {
  const known = await findCertificate(deps.db, { check: input.check })
  if (known) return known
  const check = await findCheck(deps.db, input.check)
  if (!check) throw error('QUALITY_CHECK_NOT_FOUND', { check: input.check })
  const dataset = await findDataset(deps.db, check.dataset)
  const version = await findVersion(deps.db, check.version)
  if (!dataset || !version) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: check.dataset })
  const setting = await findSetting(deps.db)
  const at = deps.clock.now()
  const id = newId('cer', at.getTime())
  const certificate: Certificate = {
    format: 'shuyuan-quality-certificate/1',
    id,
    issuedAt: isoTime(at),
    dataset: { id: dataset.id, name: dataset.name, provider: dataset.provider, entry: dataset.entry },
    version: {
      id: version.id,
      seq: version.seq,
      rows: version.rowsGood,
      hash: version.hash,
      publishedAt: version.publishedAt && isoTime(version.publishedAt),
    },
    ...judgementOf(check, setting),
  }
  const jws = signCertificate(deps.keyring, certificate, setting.signature)
  const digest = createHash('sha256').update(`${jws.protected}.${jws.payload}`).digest('hex')
  const { receipt } = await deps.evidence.append({
    kind: 'quality.certificate.issued',
    actor: input.by,
    org: dataset.provider,
    object: dataset.id,
    detail: {
      certificate: id,
      version: version.id,
      check: check.id,
      score: check.score,
      verdict: check.verdict,
      digest,
    },
  })
  const { dataset: ofDataset, version: ofVersion, org, score, grade, verdict } = check
  const issued = { ...jws, receipt, issuedBy: input.by, issuedAt: at }
  const row: IssuedCertificate = {
    id,
    dataset: ofDataset,
    entry: dataset.entry,
    version: ofVersion,
    check: check.id,
    org,
    score,
    grade,
    verdict,
    ...issued,
  }
  const first = await inTx(deps.db, (tx) => insertCertificate(tx, row))
  return first ? row : ((await findCertificate(deps.db, { check: check.id })) as IssuedCertificate)
}

function judgementOf(
  check: Check,
  setting: Setting,
): Omit<Certificate, 'format' | 'id' | 'issuedAt' | 'dataset' | 'version'> {
  const { id, rows, rules, violated, notRunnable, violations, verdict, score, grade } = check
  const { weights, threshold, oneVote } = setting
  return {
    check: { id, finishedAt: isoTime(check.finishedAt), rows, rules, violated, notRunnable, violations },
    verdict,
    score,
    grade,
    formula: { text: FORMULA, weights, threshold, notRunnable: setting.notRunnable, oneVote },
    dimensions: (Object.entries(weights) as [Dimension, number][]).map(([dimension, weight]) => ({
      dimension,
      weight,
      score: check.dimensions[dimension] ?? null,
      rules: check.results.filter((r) => r.rule.dimension === dimension).length,
    })),
    rules: check.results.map(({ rule, state, checked, bad }) => {
      const { title, kind, severity, dimension } = rule
      return { title, kind, severity, dimension, state, checked, bad }
    }),
    exceptions: check.results
      .filter(({ state }) => state !== 'pass' && state !== 'na')
      .map(({ rule, state, checked, bad, note }) => ({ title: rule.title, state, checked, bad, note })),
    sample: { method: '全量', rows, text: `逐行检查全部 ${rows} 行，未抽样` },
  }
}
