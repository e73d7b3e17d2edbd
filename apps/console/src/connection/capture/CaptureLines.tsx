import { Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'

type Line = Schemas['ConnectionCaptureLine']
const COLOURS = { info: 'processing', warning: 'warning', error: 'error' } as const

/** What happened to a capture, newest first. */
export function CaptureLines({ capture }: { capture: string }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Line> = [
    { title: t('connection.capture.at'), render: (_, { at }) => at.slice(0, 19).replace('T', ' ') },
    {
      title: t('connection.capture.tone'),
      render: (_, { tone }) => <Tag color={COLOURS[tone]}>{t(`connection.capture.tones.${tone}`)}</Tag>,
    },
    { title: t('connection.capture.happened'), dataIndex: 'text' },
  ]
  return (
    <QueryTable<Line>
      label={t('connection.capture.tabs.log')}
      queryKey={['connection', 'capture-lines', capture]}
      rowKey={'seq' as never}
      size="small"
      columns={columns}
      empty={t('connection.capture.noLines')}
      load={(after) =>
        read(
          api.GET('/v1/connection/captures/{capture}/lines', {
            params: { path: { capture }, query: { limit: 50, ...(after ? { after } : {}) } },
          }),
        )
      }
    />
  )
}
