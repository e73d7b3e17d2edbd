import { EMPTY_ROOT } from './empty-root.ts'
import { nodeHash } from './merkle-hash.ts'

const HASH = 32

/** Hash of the complete node `index` of `level` (leaves are level 0); only asked for nodes that lie inside the tree. */
export type NodeReader = (level: number, index: number) => Buffer

/**
 * The right edge of the tree of `size` leaves: `edge[l]` is the hash over the leaves from ⌊size/2ˡ⌋·2ˡ to the end, null when there are
 * none. One computation per size serves the root and every proof.
 */
export function rightEdge(size: number, node: NodeReader): (Buffer | null)[] {
  const edge: (Buffer | null)[] = [null]
  let hash: Buffer | null = null
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / 2)) {
    if (count % 2 === 1) {
      const left = node(level, count - 1)
      hash = hash === null ? left : nodeHash(left, hash)
    }
    edge.push(hash)
  }
  return edge
}

export function rootOf(edge: readonly (Buffer | null)[]): Buffer {
  return edge.at(-1) ?? EMPTY_ROOT
}

/** Inclusion proof of leaf `index` in the tree of `size` leaves, from the leaf upwards. RFC 9162 §2.1.3.1 */
export function proveInclusion(
  index: number,
  size: number,
  node: NodeReader,
  edge: readonly (Buffer | null)[],
): Buffer[] {
  const proof: Buffer[] = []
  for (
    let level = 0, at = index, complete = size;
    ;
    level++, at = Math.floor(at / 2), complete = Math.floor(complete / 2)
  ) {
    const rest = edge[level] ?? null
    if (complete + (rest ? 1 : 0) <= 1) return proof
    const step = sibling(level, at, complete, node, rest)
    if (step) proof.push(step)
  }
}

/**
 * The inclusion proofs of the leaves from `from` to the end, each as the bytes of its steps. From the level on where two neighbours have the
 * same ancestor their proofs are the same, so a batch costs hardly more than one.
 */
export function proveNewest(from: number, size: number, node: NodeReader, edge: readonly (Buffer | null)[]): Buffer[] {
  const proofs: Buffer[] = []
  /** of the leaf before: its steps by level, null where a level needs none */
  const steps: (Buffer | null)[] = []
  let proof = Buffer.alloc(0)
  for (let index = from; index < size; index++) {
    const low: Buffer[] = []
    let replaced = 0
    for (let level = 0, at = index, complete = size; ; level++) {
      const rest = edge[level] ?? null
      const same = index > from && at === Math.floor((index - 1) / 2 ** level)
      if (same || complete + (rest ? 1 : 0) <= 1) break
      const step = sibling(level, at, complete, node, rest)
      if (steps[level]) replaced += HASH
      if (step) low.push(step)
      steps[level] = step
      at = Math.floor(at / 2)
      complete = Math.floor(complete / 2)
    }
    proof = Buffer.concat([...low, proof.subarray(replaced)])
    proofs.push(proof)
  }
  return proofs
}

/** The hash beside the ancestor `at` of a level that has `complete` whole nodes and perhaps a `rest`; null when it stands alone. */
function sibling(level: number, at: number, complete: number, node: NodeReader, rest: Buffer | null): Buffer | null {
  if (at % 2 === 1) return node(level, at - 1)
  if (at + 1 < complete) return node(level, at + 1)
  return at + 1 === complete ? rest : null
}

/** Consistency proof from the tree of `from` to the tree of `size` leaves, 0 < from ≤ size. RFC 9162 §2.1.4.1 */
export function proveConsistency(
  from: number,
  size: number,
  node: NodeReader,
  edge: readonly (Buffer | null)[],
): Buffer[] {
  if (from === size || from === 0) return []
  let level = 0
  let at = from - 1
  while (at % 2 === 1) {
    at = (at - 1) / 2
    level++
  }
  const path = proveInclusion(at, Math.floor(size / 2 ** level), (l, i) => node(l + level, i), edge.slice(level))
  return at === 0 ? path : [node(level, at), ...path]
}
