import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useCodes } from '../i18n/useCodes.ts'

/** The level schemes, and grades 1…4 in the words of the scheme that is in use. */
export function useLevels() {
  const { t } = useTranslation()
  const can = useCan()
  const { word } = useCodes()
  const { data } = useQuery({
    queryKey: ['grading', 'schemes'],
    staleTime: 60_000,
    enabled: can('catalogue.scheme.read'),
    queryFn: () => read(api.GET('/v1/catalogue/grading/schemes')),
  })
  const active = data?.schemes.find((scheme) => scheme.active)
  const levelOf = (grade: number | null) => {
    if (grade === null) return '—'
    const level = active?.levels.find(({ from, to }) => from <= grade && grade <= to)
    return level ? t('grading.gradeNamed', { grade, name: word(level.name) }) : t('grading.grade', { grade })
  }
  return { schemes: data?.schemes ?? [], rules: data?.levels ?? [], mappings: data?.mappings ?? [], levelOf }
}
