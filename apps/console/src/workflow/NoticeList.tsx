import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Badge, Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'

type Notice = Schemas['WorkflowNotice']
const TONES = { info: 'processing', warning: 'warning', alarm: 'error' } as const

interface Props {
  unread: boolean
  matter?: string
  day?: string
  /** how many at a time */
  limit?: number
}

/** Messages to the signed-in person; opening one marks it as read and goes to its matter. */
export function NoticeList({ unread, matter, day, limit = 20 }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const open = async (notice: Notice) => {
    await api.POST('/v1/workflow/notices/{id}/read', { params: { path: { id: notice.id } } })
    await queries.invalidateQueries({ queryKey: ['notices'] })
    if (notice.link) await navigate({ to: notice.link })
  }
  const columns: TableColumnsType<Notice> = [
    {
      title: t('workflow.notice'),
      render: (_, notice) => (
        <>
          <div style={{ display: 'flex', alignItems: 'baseline' }}>
            <Badge status={notice.read ? 'default' : TONES[notice.tone]} />
            <Button type="link" size="small" className="wrap-link" onClick={() => void open(notice)}>
              {notice.title}
            </Button>
          </div>
          <div className="quiet">
            <time dateTime={notice.at}>{moment(notice.at)}</time> {notice.body}
          </div>
        </>
      ),
    },
  ]
  return (
    <QueryTable<Notice>
      label={t('workflow.notices')}
      queryKey={['notices', unread, matter, day, limit]}
      rowKey="id"
      size="small"
      wrap
      columns={columns}
      empty={t('workflow.noNotices')}
      load={(after) => {
        const of = { ...(matter ? { matter } : {}), ...(day ? { day } : {}), ...(after ? { after } : {}) }
        const query = { limit, unread: unread ? 'true' : 'false', ...of } as const
        return read(api.GET('/v1/workflow/notices', { params: { query } }))
      }}
    />
  )
}
