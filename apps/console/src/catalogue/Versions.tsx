import { useQuery } from '@tanstack/react-query'
import { Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { Differences } from './Differences.tsx'
import { useShow } from './useShow.ts'

/** Versions of an entry; two chosen ones are compared field by field. */
export function Versions({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const [chosen, setChosen] = useState<number[]>([])
  const query = useQuery({
    queryKey: ['catalogue', 'versions', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/versions', { params: { path: { id: entry } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) => {
        const [from, to] = chosen.length === 2 ? chosen.toSorted((a, b) => a - b) : newest(items)
        return (
          <>
            <Table
              aria-label={t('catalogue.tabs.versions')}
              size="small"
              rowKey="version"
              dataSource={items}
              pagination={false}
              rowSelection={{
                columnTitle: t('catalogue.compare'),
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys.map(Number).slice(-2)),
                getCheckboxProps: (line) =>
                  ({ 'aria-label': t('catalogue.version', { version: line.version }) }) as object,
              }}
              columns={[
                {
                  title: t('catalogue.tabs.versions'),
                  render: (_, line) => (
                    <>
                      {t('catalogue.version', { version: line.version })}{' '}
                      {line.live ? <Tag color="success">{t('catalogue.current')}</Tag> : null}
                      {line.head ? <Tag>{t('catalogue.newest')}</Tag> : null}
                    </>
                  ),
                },
                { title: nameOf('name'), dataIndex: 'name' },
                { title: nameOf('state'), dataIndex: 'state', render: (value) => show('state', value) },
                {
                  title: nameOf('changeCause'),
                  dataIndex: 'changeCause',
                  render: (value) => show('changeCause', value),
                },
                { title: t('catalogue.publishedAt'), dataIndex: 'publishedAt', render: moment },
                { title: nameOf('updatedAt'), dataIndex: 'updatedAt', render: moment },
              ]}
            />
            {from !== undefined && to !== undefined ? (
              <Differences entry={entry} from={from} to={to} />
            ) : (
              <p className="quiet">{t('catalogue.oneVersion')}</p>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

/** The last two versions, when there are two. */
function newest(items: { version: number }[]): number[] {
  const numbers = items.map((line) => line.version).sort((a, b) => a - b)
  return numbers.length < 2 ? [] : numbers.slice(-2)
}
