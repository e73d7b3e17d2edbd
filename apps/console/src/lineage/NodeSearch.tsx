import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read } from '../api.ts'

/** Finds a node by name; what is chosen becomes the centre of the graph. */
export function NodeSearch({
  value,
  onChange,
}: {
  value: string | undefined
  onChange(node: string | undefined): void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { data, isFetching } = useQuery({
    queryKey: ['lineage', 'search', typed],
    queryFn: () =>
      read(api.GET('/v1/lineage/nodes', { params: { query: { limit: 30, ...(typed ? { search: typed } : {}) } } })),
  })
  const current = useQuery({
    queryKey: ['lineage', 'node', value],
    enabled: value !== undefined,
    queryFn: () => read(api.GET('/v1/lineage/nodes/{key}', { params: { path: { key: value ?? '' } } })),
  })
  const options = (data?.items ?? []).map((node) => ({
    value: node.key,
    label: `${node.name || node.id}${aside(t(`lineage.kinds.${node.kind}`))}`,
  }))
  const shown = current.data && !options.some((one) => one.value === value)
  return (
    <Select
      aria-label={t('lineage.searchNode')}
      placeholder={t('lineage.searchNode')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={isFetching}
      style={{ width: 320 }}
      value={value ?? null}
      onChange={(key: string | null) => onChange(key ?? undefined)}
      options={shown ? [{ value: value ?? '', label: current.data.name }, ...options] : options}
      notFoundContent={t('lineage.noNode')}
    />
  )
}
