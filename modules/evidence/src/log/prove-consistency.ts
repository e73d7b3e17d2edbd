import type { EvidenceDeps } from '../deps.ts'
import { error } from '../errors.ts'

export interface ConsistencyProof {
  writer: string
  from: number
  to: number
  /** base64, as are the steps */
  rootFrom: string
  rootTo: string
  proof: string[]
}

/** Proof that the log of `from` entries is the beginning of that of `to` (default: now). Throws TLOG_RANGE, EVIDENCE_LOG_NOT_FOUND. */
export function proveConsistency(deps: EvidenceDeps, writer: string, from: number, to?: number): ConsistencyProof {
  const log = deps.evidence.reader(writer)
  if (!log) throw error('EVIDENCE_LOG_NOT_FOUND', { writer })
  const end = to ?? log.size()
  const proof = log.consistency(from, end).map((step) => step.toString('base64'))
  return {
    writer,
    from,
    to: end,
    rootFrom: log.root(from).toString('base64'),
    rootTo: log.root(end).toString('base64'),
    proof,
  }
}
