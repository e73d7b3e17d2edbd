import { useQuery } from '@tanstack/react-query'
import { Empty, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { Holdings } from './Holdings.tsx'

/** Versions of a dataset: chosen above, kept in the address. */
export function VersionsTab() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const { dataset } = filters
  const query = useQuery({
    queryKey: ['lifecycle', 'dataset', dataset],
    enabled: dataset !== undefined,
    queryFn: () => read(api.GET('/v1/lifecycle/datasets/{dataset}', { params: { path: { dataset: dataset ?? '' } } })),
  })
  return (
    <>
      <DatasetSelect value={dataset} onChange={(value) => change({ dataset: value })} />
      {dataset === undefined ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lifecycle.choose')} />
      ) : (
        <Loaded query={query}>{(holdings) => <Holdings key={dataset} of={holdings} />}</Loaded>
      )}
    </>
  )
}

/** Chooses a dataset by name. */
export function DatasetSelect(props: { value?: string | undefined; onChange?(value: string | undefined): void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { data } = useQuery({
    queryKey: ['lifecycle', 'datasets', typed],
    queryFn: () =>
      read(api.GET('/v1/intake/datasets', { params: { query: { limit: 50, ...(typed ? { search: typed } : {}) } } })),
  })
  return (
    <Select
      aria-label={t('lifecycle.chooseDataset')}
      placeholder={t('lifecycle.chooseDataset')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      style={{ width: 360, maxWidth: '100%', marginBottom: 12 }}
      value={props.value ?? null}
      onChange={(value: string | null) => props.onChange?.(value ?? undefined)}
      options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
