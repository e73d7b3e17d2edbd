/**
 * A receipt in one line that fits a header: `<leaf>.<index>.<proof>.<checkpoint>`, bytes as Base64URL. Id and origin are not repeated:
 * they stand in the leaf and in the checkpoint.
 */
export function formatReceipt(leaf: Buffer, index: number, proof: Buffer, checkpoint: string): string {
  return `${leaf.toString('base64url')}.${index}.${proof.toString('base64url')}.${encodeCheckpoint(checkpoint)}`
}

let last = { checkpoint: '', encoded: '' }

/** All callers of one batch have the same checkpoint. */
function encodeCheckpoint(checkpoint: string): string {
  if (last.checkpoint !== checkpoint) last = { checkpoint, encoded: Buffer.from(checkpoint).toString('base64url') }
  return last.encoded
}
