import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { useShow } from './useShow.ts'

/** What changed from one version to another, field by field. */
export function Differences({ entry, from, to }: { entry: string; from: number; to: number }) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const query = useQuery({
    queryKey: ['catalogue', 'diff', entry, from, to],
    queryFn: () =>
      read(api.GET('/v1/catalogue/entries/{id}/diff', { params: { path: { id: entry }, query: { from, to } } })),
  })
  const cell = (path: string) => (value: unknown) =>
    value === null ? t('catalogue.absent') : show(path.split('.').at(-1) ?? path, value)
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Table
          aria-label={t('catalogue.compare')}
          style={{ marginTop: 16 }}
          size="small"
          rowKey="path"
          dataSource={items}
          pagination={false}
          locale={{ emptyText: t('catalogue.noDifference') }}
          columns={[
            { title: t('catalogue.field'), dataIndex: 'path', render: nameOf },
            {
              title: `${t('catalogue.before')} · ${t('catalogue.version', { version: from })}`,
              render: (_, line) => <del>{cell(line.path)(line.before)}</del>,
            },
            {
              title: `${t('catalogue.after')} · ${t('catalogue.version', { version: to })}`,
              render: (_, line) => <ins>{cell(line.path)(line.after)}</ins>,
            },
          ]}
        />
      )}
    </Loaded>
  )
}
