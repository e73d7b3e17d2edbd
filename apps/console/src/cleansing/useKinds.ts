import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'

export type Kind = Schemas['CleansingKind']
export type Field = Kind['fields'][number]

/** Kinds of steps with their words in the reader's language. */
export function useKinds() {
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const { data } = useQuery({
    queryKey: ['cleansing', 'kinds'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/cleansing/kinds')),
  })
  const kinds = data?.items ?? []
  const say = (thing: { zh: string; en: string } | undefined, fallback = '') =>
    thing ? (english ? thing.en : thing.zh) : fallback
  const kindOf = (kind: string) => kinds.find((one) => one.kind === kind)
  return { kinds, kindOf, say, hint: (kind: Kind) => (english ? kind.hintEn : kind.hintZh) }
}
