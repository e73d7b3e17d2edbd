import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'

const PAUSE_MS = 500
const MOST = 50

interface Props {
  provider: string
  entryName: string
  items: { title?: string; name?: string; type?: string }[]
  /** how an item is accounted for whose source is another department */
  account?: ((item: string) => ReactNode) | undefined
}

/** Which of the items other departments register already, and who is their source. */
export function SimilarItems({ provider, entryName, items: all, account }: Props) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const items = all
    .filter((item) => item?.title?.trim())
    .slice(0, MOST)
    .map(({ title = '', name = '', type = 'C' }) => ({ title: title.trim(), name, type }))
  const question = useSettled(JSON.stringify({ provider, entryName: entryName.slice(0, 200), items }))
  const { data } = useQuery({
    queryKey: ['sources', 'similar', question],
    enabled: !question.endsWith('"items":[]}'),
    staleTime: 60_000,
    queryFn: () =>
      read(
        api.POST('/v1/catalogue/similar-items', { body: JSON.parse(question) as Schemas['CatalogueSimilarQuestion'] }),
      ),
  })
  const found = (data?.items ?? []).filter((item) => item.matches.length > 0)
  if (found.length === 0) return null
  const foreign = (item: (typeof found)[number]) =>
    item.cluster?.sourceOrg && item.cluster.sourceOrg !== provider ? item.cluster.sourceOrg : null
  return (
    <Alert
      type={found.some(foreign) ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 16 }}
      title={t('sources.hint', { count: found.length })}
      description={
        <ul aria-live="polite" aria-label={t('sources.hintList')}>
          {found.map((item) => {
            const source = foreign(item)
            const orgs = item.matches.map((match) => match.providerName).join(mark('、'))
            return (
              <li key={item.title}>
                {source
                  ? t('sources.hintDecided', { item: item.title, org: nameOf(source) })
                  : t('sources.hintFound', { item: item.title, orgs, reason: item.matches[0]?.reasons[0] ?? '' })}
                {source ? account?.(item.title) : null}
              </li>
            )
          })}
        </ul>
      }
    />
  )
}

/** A value once it has stopped changing for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
