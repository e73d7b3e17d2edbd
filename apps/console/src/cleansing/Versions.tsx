import { useQuery } from '@tanstack/react-query'
import { Empty, Table, type TableColumnsType, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { Changes } from './Changes.tsx'
import type { Pipeline } from './useDraft.ts'
import { Unseen } from '../ui/Unseen.tsx'

type Version = Omit<Schemas['CleansingVersion'], 'definition'>

/** Published versions; opening one shows what changed since, or from the one before. */
export function Versions({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<readonly number[]>([])
  const query = useQuery({
    queryKey: ['cleansing', 'versions', pipeline.id, pipeline.published],
    queryFn: () =>
      read(api.GET('/v1/cleansing/pipelines/{pipeline}/versions', { params: { path: { pipeline: pipeline.id } } })),
  })
  const columns: TableColumnsType<Version> = [
    { title: t('cleansing.version'), dataIndex: 'seq', render: (seq: number) => t('cleansing.versionOf', { seq }) },
    { title: t('cleansing.note'), dataIndex: 'note' },
    { title: t('cleansing.publishedAt'), dataIndex: 'createdAt', render: moment },
  ]
  return (
    <>
      {pipeline.published !== null && pipeline.changed ? (
        <>
          <Typography.Title level={2} style={{ fontSize: 16 }}>
            {t('cleansing.draftChanges')}
          </Typography.Title>
          <Changes pipeline={pipeline.id} from={pipeline.published} revision={pipeline.revision} />
        </>
      ) : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table<Version>
            aria-label={t('cleansing.tabs.versions')}
            rowKey="seq"
            columns={columns}
            dataSource={items}
            pagination={false}
            locale={{
              emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('cleansing.noVersions')} />,
            }}
            expandable={{
              columnTitle: <Unseen>{t('list.details')}</Unseen>,
              expandedRowKeys: open,
              onExpandedRowsChange: (keys) => setOpen(keys as number[]),
              rowExpandable: ({ seq }) => seq > 1,
              expandedRowRender: ({ seq }) => <Changes pipeline={pipeline.id} from={seq - 1} to={seq} />,
            }}
          />
        )}
      </Loaded>
    </>
  )
}
