import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

/** What a job came to, in words: its error, the figures of its result, or its last word while it works. */
export function useOutcome() {
  const { t } = useTranslation()
  const words = t('jobs.outcome', { returnObjects: true }) as Record<string, string>
  return ({ state, error, message, result }: Schemas['Job']): string => {
    if (error) return error.title
    if (state !== 'done') return message ?? ''
    const found = Object.entries(words).flatMap(([name]) => {
      const value = (result as Record<string, unknown> | null)?.[name]
      return typeof value === 'number' ? [t(`jobs.outcome.${name}`, { value: value.toLocaleString() })] : []
    })
    return found.join(t('jobs.comma'))
  }
}
