import { type PackedTexts, textAt } from './packed-texts.ts'

/** keys taken in before others get a turn */
const STEP = 8192

/** Finds the place of a key by its hash: eight bytes a key instead of an object. */
export class KeyTable {
  readonly slots: Int32Array
  readonly #keys: PackedTexts

  constructor(keys: PackedTexts, slots: Int32Array) {
    this.#keys = keys
    this.slots = slots
  }

  /** -1 for a key that is not there */
  find(key: string): number {
    const { slots } = this
    for (let slot = hashOf(key) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const at = slots[slot] as number
      if (at === -1 || textAt(this.#keys, at) === key) return at
    }
  }
}

export function* createKeyTable(keys: PackedTexts): Generator<void, KeyTable> {
  const count = keys.starts.length - 1
  let size = 16
  while (size < count * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  for (let at = 0; at < count; at++) {
    let slot = hashOf(textAt(keys, at)) & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = at
    if (at % STEP === STEP - 1) yield
  }
  return new KeyTable(keys, slots)
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}
