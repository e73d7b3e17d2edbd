import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useNames } from '../../sync/useNames.ts'
import { moment } from '../../ui/moment.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { sizeText } from './size-text.ts'

type Segment = Schemas['ConnectionSegment']

/** The immutable files of a capture, newest first. */
export function Segments({ capture }: { capture: Schemas['ConnectionCapture'] }) {
  const { t } = useTranslation()
  const names = useNames()
  const columns: TableColumnsType<Segment> = [
    { title: t('connection.capture.createdAt'), render: (_, { createdAt }) => moment(createdAt) },
    { title: t('connection.capture.dataset'), render: (_, { dataset }) => names.dataset(dataset) },
    {
      title: t('connection.capture.kind'),
      render: (_, { kind, retiredAt }) => (
        <>
          {t(`connection.capture.kinds.${kind}`)} {retiredAt ? <Tag>{t('connection.capture.retired')}</Tag> : null}
        </>
      ),
    },
    { title: t('connection.capture.rows'), dataIndex: 'rows', align: 'right' },
    {
      title: t('connection.capture.what'),
      render: (_, { kind, inserts, updates, deletes, truncates }) =>
        kind === 'base' ? '—' : t('connection.capture.counts', { inserts, updates, deletes, truncates }),
    },
    { title: t('connection.capture.size'), align: 'right', render: (_, { bytes }) => sizeText(bytes) },
    { title: t('connection.capture.position'), render: (_, { position }) => <span className="mono">{position}</span> },
  ]
  return (
    <QueryTable<Segment>
      label={t('connection.capture.tabs.segments')}
      queryKey={['connection', 'segments', capture.id]}
      rowKey="id"
      size="small"
      columns={columns}
      empty={t('connection.capture.noSegments')}
      load={(after) =>
        read(
          api.GET('/v1/connection/captures/{capture}/segments', {
            params: { path: { capture: capture.id }, query: { limit: 50, ...(after ? { after } : {}) } },
          }),
        )
      }
    />
  )
}
