import { verifySubtreeConsistency } from './verify-subtree.ts'

/**
 * True when the tree of `from` leaves is the beginning of the tree of `to` leaves. RFC 9162 §2.1.4.2: the special case of a subtree that
 * starts at 0. A proof from the empty tree says nothing and is refused, except when both are the same empty tree.
 */
export function verifyConsistency(
  from: number,
  to: number,
  rootFrom: Uint8Array,
  rootTo: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (from === to) return proof.length === 0 && Buffer.from(rootFrom).equals(rootTo)
  return from > 0 && verifySubtreeConsistency(0, from, to, rootFrom, rootTo, proof)
}
