import type { UseQueryResult } from '@tanstack/react-query'
import { Badge, Button, Empty, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { NoticeList } from './NoticeList.tsx'
import { useMatterWord } from './useMatterWord.ts'
import { Unseen } from '../ui/Unseen.tsx'

type Line = Schemas['WorkflowNoticeDigest']['items'][number]

/** One line per day and matter; opened it lists the notices, and marks all of them read at once. */
export function NoticeDigest({
  query,
  unread,
  matter,
}: {
  query: UseQueryResult<Schemas['WorkflowNoticeDigest']>
  unread: boolean
  matter: string | undefined
}) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const wordOf = useMatterWord()
  const readThese = (line: Line) =>
    act(() =>
      read(api.POST('/v1/workflow/notices/read-all', { params: { query: { matter: line.matter, day: line.day } } })),
    )
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Table<Line>
          aria-label={t('workflow.noticeDigest')}
          rowKey={(line) => `${line.day} ${line.matter}`}
          size="small"
          pagination={{ pageSize: 30, hideOnSinglePage: true }}
          dataSource={items.filter((line) => (!matter || line.matter === matter) && (!unread || line.unread > 0))}
          locale={{
            emptyText: (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description={t(unread ? 'workflow.nothingUnread' : 'workflow.noNotices')}
              />
            ),
          }}
          expandable={{
            columnTitle: <Unseen>{t('list.details')}</Unseen>,
            expandRowByClick: true,
            expandedRowRender: (line) => <NoticeList unread={unread} matter={line.matter} day={line.day} />,
          }}
          columns={[
            { title: t('workflow.noticeDay'), dataIndex: 'day', width: 140 },
            { title: t('workflow.noticeMatter'), render: (_, line) => wordOf(line.matter) },
            { title: t('workflow.noticeCount'), dataIndex: 'total', align: 'right', width: 100 },
            {
              title: t('workflow.unreadOnly'),
              width: 120,
              align: 'right',
              render: (_, line) => <Badge status={line.unread > 0 ? 'processing' : 'default'} text={line.unread} />,
            },
            {
              title: t('workflow.noticeDoing'),
              width: 150,
              render: (_, line) =>
                line.unread > 0 ? (
                  <Button
                    size="small"
                    loading={busy}
                    aria-label={`${t('workflow.readLine')} ${line.day} ${wordOf(line.matter)}`}
                    onClick={(event) => {
                      event.stopPropagation()
                      void readThese(line)
                    }}
                  >
                    {t('workflow.readLine')}
                  </Button>
                ) : null,
            },
          ]}
        />
      )}
    </Loaded>
  )
}
