import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'

const REFUSED = 3

/** A published entry of the own department (the bureau: of any), found by typing. Takes value and onChange from the form. */
export function EntryChoice(props: { id?: string; value?: string; onChange?(entry: string): void }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const can = useCan()
  const [q, setQ] = useState('')
  const any = me?.subject.roles.includes('bureau')
  const provider = me?.subject.org
  const query = useQuery({
    queryKey: ['catalogue', 'entries', 'published', any ? '' : provider, q],
    enabled: can('sharing.service.publish'),
    placeholderData: (before) => before,
    queryFn: () =>
      read(
        api.GET('/v1/catalogue/entries', {
          params: {
            query: { state: 'published', limit: 50, ...(q ? { q } : {}), ...(any || !provider ? {} : { provider }) },
          },
        }),
      ),
  })
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      value={props.value ?? null}
      onChange={(entry: string | null) => entry && props.onChange?.(entry)}
      placeholder={t('sharing.chooseEntry')}
      loading={query.isFetching}
      notFoundContent={t('sharing.noEntry')}
      showSearch={{ filterOption: false, onSearch: (typed) => setQ(typed.trim()) }}
      options={(query.data?.items ?? []).map(({ id, name, shareType }) => ({
        value: id,
        label: shareType === REFUSED ? t('sharing.entryRefused', { name }) : name,
        disabled: shareType === REFUSED,
      }))}
    />
  )
}
