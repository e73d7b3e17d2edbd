import { z } from 'zod'

/** Marks that a text of an answer is a sentence of the platform and no one's data. */
export const sentences = z.registry<{ said: true }>()

/** A sentence of the platform in an answer: Chinese, or English for a reader who asks for it by `Accept-Language`. */
export function said() {
  return z.string().register(sentences, { said: true })
}
