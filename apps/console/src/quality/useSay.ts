import { useTranslation } from 'react-i18next'

/** Words that come in both languages, in the reader's. */
export function useSay(): (words: { zh: string; en: string }) => string {
  const { i18n } = useTranslation()
  return (words) => (i18n.language === 'en' ? words.en : words.zh)
}
