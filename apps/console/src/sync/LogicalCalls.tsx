import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { loadActors } from '../evidence/load-actors.ts'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'

type Call = Schemas['ConnectionLogicalCall'] & { name: string }

/** Who asked the owner's database, when, for how many rows; refusals with their reason. */
export function LogicalCalls({ id }: { id: string }) {
  const { t } = useTranslation()
  const load = async (after: string | undefined) => {
    const query = { limit: 20, ...(after ? { after } : {}) }
    const page = await read(api.GET('/v1/connection/logical/{id}/calls', { params: { path: { id }, query } }))
    const names = await loadActors(page.items.map(({ by }) => by)).catch((): Record<string, string> => ({}))
    return {
      ...page,
      items: page.items.map((call) => ({
        ...call,
        name: call.by === 'system' ? t('sync.platform') : (names[call.by] ?? call.by),
      })),
    }
  }
  const end = ({ error, ms }: Call) => {
    if (error) return <Tag color="error">{error}</Tag>
    return t(ms === null ? 'sync.callRunning' : 'sync.callDone')
  }
  return (
    <>
      <h2 className="section">{t('sync.calls')}</h2>
      <p className="quiet">{t('sync.callsHelp')}</p>
      <QueryTable<Call>
        label={t('sync.calls')}
        queryKey={['sync', 'logical', id, 'calls']}
        rowKey="id"
        size="small"
        empty={t('sync.noCalls')}
        columns={[
          { title: t('sync.callAt'), dataIndex: 'at', render: moment },
          { title: t('sync.callBy'), dataIndex: 'name' },
          { title: t('sync.purpose'), dataIndex: 'purpose', render: (word: string) => t(`sync.purposes.${word}`) },
          { title: t('sync.callRows'), dataIndex: 'rows', align: 'right', render: (rows) => rows ?? '—' },
          { title: t('sync.callMs'), dataIndex: 'ms', align: 'right', render: (ms) => ms ?? '—' },
          { title: t('sync.callEnd'), key: 'end', render: (_: unknown, call) => end(call) },
        ]}
        load={load}
      />
    </>
  )
}
