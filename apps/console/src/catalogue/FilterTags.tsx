import { Space, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
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
  const brought = BROUGHT.filter((name) => filters[name])
  if (brought.length === 0) return null
  const say = (name: string) => {
    const value = filters[name] ?? ''
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
