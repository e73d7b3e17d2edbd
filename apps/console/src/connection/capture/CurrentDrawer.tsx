import { useQuery } from '@tanstack/react-query'
import { Drawer, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { DoubtTag } from '../../ticket/DoubtTag.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'

/** The rows of a captured dataset as they stand this second. */
export function CurrentDrawer({ dataset, onClose }: { dataset: string | null; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Drawer open={dataset !== null} onClose={onClose} title={t('connection.capture.now')} size="large" destroyOnHidden>
      {dataset ? (
        // the drawer scrolls: the keyboard must get into it
        <section tabIndex={0} aria-label={t('connection.capture.now')}>
          <CurrentRows dataset={dataset} />
        </section>
      ) : null}
    </Drawer>
  )
}

function CurrentRows({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['connection', 'current', dataset],
    queryFn: () =>
      read(api.GET('/v1/connection/captured/{dataset}/rows', { params: { path: { dataset }, query: { limit: 50 } } })),
    refetchInterval: 3000,
  })
  return (
    <Loaded query={query}>
      {({ columns, items, marks, rows, bad, commitAt }) => (
        <>
          <p>{t('connection.capture.nowOf', { rows, bad, at: moment(commitAt) })}</p>
          <Table
            aria-label={t('connection.capture.now')}
            size="small"
            rowKey={(row) =>
              columns
                .filter((c) => c.key)
                .map((c) => row[c.name])
                .join('\u001f')
            }
            columns={[
              ...(marks.length > 0
                ? [
                    {
                      title: t('ticket.doubtedRow'),
                      key: '_doubted',
                      render: (_: unknown, _row: unknown, at: number) => <DoubtTag marks={marks} at={at} />,
                    },
                  ]
                : []),
              ...columns.map(({ name, title }) => ({ title: title || name, dataIndex: name })),
            ]}
            dataSource={items}
            pagination={false}
            scroll={{ x: 'max-content' }}
          />
          {rows > items.length ? <p>{t('connection.capture.firstOnly', { count: items.length })}</p> : null}
        </>
      )}
    </Loaded>
  )
}
