import { EMPTY_ROOT } from './empty-root.ts'
import { nodeHash } from './merkle-hash.ts'
import { verifyInclusion } from './verify-inclusion.ts'

/** True when [start, end) is a subtree: start is a multiple of the smallest power of two that holds it. draft-ietf-plants-merkle-tree-certs */
export function isSubtree(start: number, end: number): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start > end) return false
  let width = 1
  while (width < end - start) width *= 2
  return start % width === 0
}

/** Inclusion of the leaf `index` in the subtree [start, end). */
export function verifySubtreeInclusion(
  index: number,
  start: number,
  end: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  return isSubtree(start, end) && verifyInclusion(index - start, end - start, leaf, proof, root)
}

/** True when the subtree [start, end) with `subRoot` is part of the tree of `size` leaves with `root`. */
export function verifySubtreeConsistency(
  start: number,
  end: number,
  size: number,
  subRoot: Uint8Array,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSubtree(start, end) || !Number.isSafeInteger(size) || end > size) return false
  if (start === end) return proof.length === 0 && EMPTY_ROOT.equals(subRoot) && (size > 0 || EMPTY_ROOT.equals(root))
  const path = { first: start, last: end - 1, top: size - 1 }
  if (path.last === path.top) while (path.first !== path.last) shift(path)
  else while (path.first !== path.last && path.last % 2 === 1) shift(path)
  const steps = [...proof]
  const begin = path.first === path.last ? subRoot : steps.shift()
  if (!begin) return false
  let sub: Buffer = Buffer.from(begin)
  let whole: Buffer = Buffer.from(begin)
  for (const step of steps) {
    if (path.top === 0) return false
    if (path.last % 2 === 1 || path.last === path.top) {
      if (path.first < path.last) sub = nodeHash(step, sub)
      whole = nodeHash(step, whole)
      while (path.last % 2 === 0 && path.last !== 0) shift(path)
    } else {
      whole = nodeHash(whole, step)
    }
    shift(path)
  }
  return path.top === 0 && sub.equals(subRoot) && whole.equals(root)
}

function shift(path: { first: number; last: number; top: number }): void {
  path.first = Math.floor(path.first / 2)
  path.last = Math.floor(path.last / 2)
  path.top = Math.floor(path.top / 2)
}
