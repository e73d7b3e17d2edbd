import {
  leafHash,
  noteText,
  parseCheckpoint,
  type ReceiptFault,
  type ReceiptVerdict,
  verifyReceipt,
} from '@shuyuan/tlog'
import type { EvidenceDeps } from '../deps.ts'

export interface PastedVerdict {
  ok: boolean
  /** null when ok */
  fault: ReceiptFault | 'unknown-log' | 'other-history' | null
  /** what to tell a person */
  text: string
  index: number | null
  size: number | null
}

const TEXTS: Record<NonNullable<PastedVerdict['fault']>, string> = {
  form: '不是完整的存证回执',
  key: '公钥格式不正确',
  origin: '回执与检查点不是同一个日志',
  signature: '检查点签名不成立',
  id: '回执编号与内容中的编号不一致',
  proof: '内容、位置或证明路径被改动',
  'unknown-log': '不是本平台的存证日志签发的回执',
  'other-history': '回执的签名成立，但与现有日志不一致：日志可能被改写，请立即通知审计员',
}

/** Checks a pasted receipt as the offline verifier does, and in addition that today's log still continues the receipt's. */
export async function verifyPasted(deps: EvidenceDeps, receipt: unknown): Promise<PastedVerdict> {
  const { evidence } = deps
  const claimed = (receipt as { origin?: unknown } | null)?.origin
  const writer = (await evidence.writers()).find((name) => evidence.origin(name) === claimed)
  const log = writer === undefined ? null : evidence.reader(writer)
  if (!log) return refusal(typeof claimed === 'string' ? 'unknown-log' : 'form')
  const verdict: ReceiptVerdict = verifyReceipt(receipt, log.publicKey)
  if (!verdict.ok) return refusal(verdict.fault)
  const { index, size } = verdict
  const { checkpoint, leaf } = receipt as { checkpoint: string; leaf: string }
  const root = parseCheckpoint(noteText(checkpoint) ?? '')?.root
  // Another writer's published head may be a second behind a fresh receipt; then the signature alone has to do.
  const continued = size > log.size() ? log !== evidence.log : root !== undefined && log.root(size).equals(root)
  const same =
    index >= log.size() ||
    leafHash(log.entries(index, index + 1)[0] ?? Buffer.alloc(0)).equals(leafHash(Buffer.from(leaf)))
  if (!continued || !same) return refusal('other-history')
  return { ok: true, fault: null, text: `回执真实：日志第 ${index} 条，内容未被改动`, index, size }
}

function refusal(fault: NonNullable<PastedVerdict['fault']>): PastedVerdict {
  return { ok: false, fault, text: TEXTS[fault], index: null, size: null }
}
