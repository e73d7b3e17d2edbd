import { useTranslation } from 'react-i18next'
import codes from './codes.json'

const things: Record<string, string[]> = codes.things
const deeds: Record<string, string[]> = codes.deeds
const single: Record<string, string[]> = codes.single
const words: Record<string, string> = codes.words

/** Names of kinds of events such as `catalogue.entry.published`, and of the server's fixed Chinese words, in the reader's language. */
export function useCodes() {
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  return {
    /** null for a kind that has no name */
    event: (kind: string) => eventName(kind, english),
    /** a word that people have made themselves stays as it is */
    word: (label: string) => (english ? (words[label] ?? label) : label),
  }
}

/** Thing and deed each have a name. */
function eventName(kind: string, english: boolean): string | null {
  const at = english ? 1 : 0
  if (single[kind]) return single[kind][at] ?? null
  const [part, noun, verb] = kind.split('.')
  const thing = things[`${part}.${noun}`]?.[at]
  const deed = deeds[verb ?? '']?.[at]
  if (!thing || !deed) return null
  return english ? `${thing} ${deed}` : `${thing} · ${deed}`
}
