import { useQuery } from '@tanstack/react-query'
import { Alert, Form } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { ClaimButtons } from './ClaimButtons.tsx'

const PAUSE_MS = 500
const MOST = 50

interface Typed {
  name?: string
  items?: { title?: string; name?: string; type?: string }[]
}

/** Tells, while an entry is typed, which of its items other departments register already, and who is their source. */
export function SimilarHint({ provider, entry }: { provider: string; entry?: string }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const form = Form.useFormInstance<Typed>()
  const name = Form.useWatch('name', form) ?? ''
  const typed = Form.useWatch('items', form) ?? []
  const items = typed
    .filter((item) => item?.title?.trim())
    .slice(0, MOST)
    .map(({ title = '', name: field = '', type = 'C' }) => ({ title: title.trim(), name: field, type }))
  const question = useSettled(JSON.stringify({ provider, entryName: name.slice(0, 200), items }))
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
            const orgs = item.matches.map((match) => match.providerName).join('、')
            return (
              <li key={item.title}>
                {source
                  ? t('sources.hintDecided', { item: item.title, org: nameOf(source) })
                  : t('sources.hintFound', { item: item.title, orgs, reason: item.matches[0]?.reasons[0] ?? '' })}
                {source && entry ? <ClaimButtons entry={entry} item={item.title} /> : null}
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
