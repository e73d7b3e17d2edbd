import type { Dictionary } from '../analysis/dictionary.ts'
import { indexTerms } from '../analysis/index-terms.ts'

/** cut texts that are kept: a text comes again at once when it stands on several shelves */
const KEPT = 1000

/** Cuts texts into terms with their weights. */
export class TextCutter {
  readonly #dictionary: Dictionary
  readonly #kept = new Map<string, ReadonlyMap<string, number>>()

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** @param key names the text and `singles` */
  cut(key: string, text: string, singles: boolean): ReadonlyMap<string, number> {
    const kept = this.#kept.get(key)
    if (kept) return kept
    const terms = indexTerms(this.#dictionary, text, singles)
    if (this.#kept.size >= KEPT) this.#kept.clear()
    this.#kept.set(key, terms)
    return terms
  }
}
