import { useQuery } from '@tanstack/react-query'
import { Input, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useOrigins } from '../catalogue/useChain.ts'
import { useShow } from '../catalogue/useShow.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { remarkPath } from './remark-path.ts'

interface Props {
  entry: Schemas['CatalogueEntry']
  remarks: Record<string, string>
  onRemark(field: string, text: string): void
}

/** Side by side: the published version and the one under review, with a place for a remark on each change. */
export function Changes({ entry, remarks, onRemark }: Props) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const origins = useOrigins(entry.id)
  const query = useQuery({
    queryKey: ['catalogue', 'changes', entry.id, entry.revision],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/changes', { params: { path: { id: entry.id } } })),
  })
  const named = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(named) : typeof value === 'string' ? (origins[value] ?? value) : value
  const cell = (path: string, value: unknown) =>
    value === null ? t('catalogue.absent') : show(path.split('.').at(-1) ?? path, named(value))
  return (
    <Loaded query={query}>
      {({ from, to, items }) =>
        from === null ? (
          <p className="quiet">{t('review.first')}</p>
        ) : (
          <Table
            aria-label={t('review.changes', { from, to })}
            title={() => t('review.changes', { from, to })}
            size="small"
            rowKey="path"
            dataSource={items}
            pagination={false}
            locale={{ emptyText: t('catalogue.noDifference') }}
            columns={[
              { title: t('catalogue.field'), dataIndex: 'path', render: nameOf },
              { title: t('catalogue.before'), render: (_, line) => <del>{cell(line.path, line.before)}</del> },
              { title: t('catalogue.after'), render: (_, line) => <ins>{cell(line.path, line.after)}</ins> },
              {
                title: t('catalogue.remark'),
                width: 200,
                render: (_, line) => {
                  const field = remarkPath(line.path, entry.items)
                  return (
                    <Input
                      size="small"
                      aria-label={t('review.remarkOnChange', { field: nameOf(line.path) })}
                      maxLength={500}
                      value={remarks[field] ?? ''}
                      onChange={(event) => onRemark(field, event.target.value)}
                    />
                  )
                },
              },
            ]}
          />
        )
      }
    </Loaded>
  )
}
