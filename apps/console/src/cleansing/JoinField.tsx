import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'

interface Line {
  column?: string
  other: string
  into?: string
}

interface Props {
  label: string
  of: 'keys' | 'takes'
  dataset: string
  columns: Schemas['CleansingColumn'][]
  value: Line[]
  onChange(value: Line[]): void
}

/** Which column meets which of the other dataset, or which of its columns are taken and how they are called here. */
export function JoinField({ label, of, dataset, columns, value, onChange }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['intake', 'dataset', dataset],
    enabled: dataset !== '',
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset } } })),
  })
  const rows = value.length === 0 ? [{ other: '' }] : value
  const set = (at: number, change: Partial<Line>) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  const others = (data?.columns ?? []).map(({ name, title }) => ({ value: name, label: title || name }))
  const own = columns.map(({ name, title }) => ({ value: name, label: title || name }))
  const begin = of === 'keys' ? { column: '', other: '' } : { other: '', into: '' }
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      {rows.map((row, at) => (
        <Space.Compact block key={String(at)}>
          {of === 'keys' ? (
            <Select
              aria-label={`${label} ${at + 1} ${t('cleansing.own')}`}
              style={{ flex: 1, minWidth: 0 }}
              placeholder={t('cleansing.own')}
              value={row.column || null}
              options={own}
              onChange={(column) => set(at, { column: column ?? '' })}
            />
          ) : null}
          <Select
            aria-label={`${label} ${at + 1} ${t('cleansing.other')}`}
            style={{ flex: 1, minWidth: 0 }}
            placeholder={t('cleansing.other')}
            value={row.other || null}
            options={others}
            onChange={(other) =>
              set(at, { other: other ?? '', ...(of === 'takes' && !row.into ? { into: other ?? '' } : {}) })
            }
          />
          {of === 'takes' ? (
            <Input
              aria-label={`${label} ${at + 1} ${t('cleansing.into')}`}
              style={{ flex: 1, minWidth: 0 }}
              placeholder={t('cleansing.into')}
              value={row.into ?? ''}
              onChange={({ target }) => set(at, { into: target.value })}
            />
          ) : null}
        </Space.Compact>
      ))}
      <Button size="small" onClick={() => onChange([...rows, begin])}>
        {t('cleansing.addLine')}
      </Button>
    </Space>
  )
}
