import i18next from 'i18next'

const ENGLISH = { '、': ', ', '，': ', ', '；': '; ', '：': ': ' } as const

/** A Chinese mark between texts, or what stands there in English. */
export function mark(sign: keyof typeof ENGLISH): string {
  return i18next.language === 'en' ? ENGLISH[sign] : sign
}

/** A text in brackets, behind another. */
export function aside(text: string | number): string {
  return i18next.language === 'en' ? ` (${text})` : `（${text}）`
}
