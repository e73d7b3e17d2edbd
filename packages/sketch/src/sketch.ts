/**
 * A sample of a set that can be compared with samples of other sets: marks of those of its values that come first in an order common to all
 * sets (such as the order of a hash), and how many values there are.
 */
export interface Sketch {
  /** 48-bit numbers, one a value */
  marks: number[]
  /** distinct values of the whole set */
  distinct: number
}

const BYTES = 6

/** Marks the first values of a set. `hash` gives at least 6 bytes; a keyed one keeps personal values from being guessed. */
export function sketchValues(first: readonly string[], distinct: number, hash: (value: string) => Buffer): Sketch {
  const marks = [...new Set(first.map((value) => hash(value).readUIntBE(0, BYTES)))]
  return { marks, distinct: Math.max(distinct, marks.length) }
}

/** A sketch as text: the count, then 6 bytes a mark in base64. */
export function packSketch({ marks, distinct }: Sketch): string {
  const bytes = Buffer.alloc(marks.length * BYTES)
  for (const [i, mark] of marks.entries()) bytes.writeUIntBE(mark, i * BYTES, BYTES)
  return `${distinct}:${bytes.toString('base64')}`
}

export function unpackSketch(text: string): Sketch {
  const [distinct = '0', packed = ''] = text.split(':')
  const bytes = Buffer.from(packed, 'base64')
  const marks = Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, i) => bytes.readUIntBE(i * BYTES, BYTES))
  return { marks, distinct: Number(distinct) }
}
