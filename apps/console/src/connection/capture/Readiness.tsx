import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { problemText } from '../../ui/Problem.tsx'

/** What the source's administrator must set before these tables can be followed, with the statement that does it. */
export function Readiness({ source, tables }: { source: string; tables: { schema: string; name: string }[] }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['connection', 'capture-check', source, tables],
    queryFn: () => read(api.POST('/v1/connection/capture-checks', { body: { source, tables } })),
    retry: false,
  })
  const style = { marginBottom: 12 }
  if (query.error) return <Alert type="error" showIcon style={style} title={problemText(query.error)} />
  if (!query.data) return <Alert type="info" showIcon style={style} title={t('connection.capture.checking')} />
  const { items } = query.data
  if (items.length === 0) return <Alert type="success" showIcon style={style} title={t('connection.capture.ready')} />
  const blocked = items.some((finding) => finding.blocking)
  return (
    <Alert
      type={blocked ? 'error' : 'warning'}
      showIcon
      style={style}
      title={t(blocked ? 'connection.capture.notReady' : 'connection.capture.readyBut')}
      description={
        <ul>
          {items.map(({ zh, remedy }) => (
            <li key={zh}>
              {zh}
              {remedy ? (
                <div>
                  <code>{remedy}</code>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      }
    />
  )
}
