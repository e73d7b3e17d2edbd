import { Space, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import type { Filters } from '../ui/useUrlFilters.ts'

/** Filters that a figure of 一本账 or a register brings along and that have no field of their own here. */
const BROUGHT = [
  'published',
  'stale',
  'used',
  'uncounted',
  'overdue',
  'kind',
  'tier',
  'month',
  'region',
  'division',
  'class',
  'duty',
  'system',
  'element',
  'codeList',
  'extra',
  'inClass',
]

/** Says by which further conditions a list is narrowed; each can be taken away. */
export function FilterTags({ filters, change }: { filters: Filters; change: (values: Filters) => void }) {
  const { t } = useTranslation()
  const names = {
    duty: useName(filters.duty, (id) =>
      read(api.GET('/v1/catalogue/duties', { params: { query: { id, retired: 'true' } } })),
    ),
    system: useName(filters.system, (id) =>
      read(api.GET('/v1/catalogue/systems', { params: { query: { id, retired: 'true' } } })),
    ),
  }
  const brought = BROUGHT.filter((name) => filters[name])
  if (brought.length === 0) return null
  const say = (name: string) => {
    const value = (name in names ? names[name as keyof typeof names] : filters[name]) ?? ''
    const named = t(`catalogue.brought.${name}.${value}`, { defaultValue: '' })
    return named || t(`catalogue.brought.${name}.value`, { value })
  }
  return (
    <Space wrap aria-label={t('catalogue.broughtLabel')} style={{ marginBottom: 12 }}>
      {brought.map((name) => (
        <Tag key={name} closable closeIcon aria-label={say(name)} onClose={() => change({ [name]: undefined })}>
          {say(name)}
        </Tag>
      ))}
    </Space>
  )
}

/** The name of a registered thing that the list is narrowed by. */
function useName(
  id: string | undefined,
  load: (id: string) => Promise<{ items: { name: string }[] }>,
): string | undefined {
  const { data } = useQuery({
    queryKey: ['catalogue', 'named', id],
    enabled: id !== undefined,
    queryFn: () => load(id ?? ''),
  })
  return data?.items[0]?.name ?? (data ? id : '…')
}
