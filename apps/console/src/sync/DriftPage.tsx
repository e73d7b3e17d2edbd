import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useNames } from './useNames.ts'

type Drift = Schemas['ConnectionDrift']

/** A changed table, put to its owner: accept, ignore or refuse. */
export function DriftPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sync', 'drift', id],
    queryFn: () => read(api.GET('/v1/connection/drifts/{drift}', { params: { path: { drift: id } } })),
  })
  const open = query.data?.state === 'open' && can('connection.drift.decide')
  return (
    <PageShell title={t('sync.drift')} actions={open && query.data ? <Decide drift={query.data} /> : null}>
      <Loaded query={query}>{(drift) => <DriftFacts drift={drift} />}</Loaded>
    </PageShell>
  )
}

function Decide({ drift }: { drift: Drift }) {
  const { t } = useTranslation()
  const send = (decision: 'accept' | 'ignore' | 'refuse') => (reason: string) =>
    read(
      api.POST('/v1/connection/drifts/{drift}/decide', {
        params: { path: { drift: drift.id } },
        body: { decision, reason },
      }),
    )
  const columns = drift.changes.map(({ column }) => column).filter((name) => name !== null && name !== '')
  const impact = <ImpactNote of={[`table:${drift.source}/${drift.tableName}`]} columns={columns} />
  return (
    <>
      <ReasonButton
        optional
        type="primary"
        label={t('sync.accept')}
        explain={t('sync.acceptExplain')}
        before={impact}
        onSubmit={send('accept')}
      />
      <ReasonButton optional label={t('sync.ignore')} explain={t('sync.ignoreExplain')} onSubmit={send('ignore')} />
      <ReasonButton danger label={t('sync.refuse')} explain={t('sync.refuseExplain')} onSubmit={send('refuse')} />
    </>
  )
}

function DriftFacts({ drift }: { drift: Drift }) {
  const { t } = useTranslation()
  const names = useNames()
  const facts: [string, React.ReactNode][] = [
    ['source', names.source(drift.source)],
    ['table', <Go to={`/connection/plans/${drift.plan}`}>{drift.tableName}</Go>],
    ['dataset', <Go to={`/datasets/${drift.dataset}`}>{names.dataset(drift.dataset)}</Go>],
    ['foundAt', moment(drift.foundAt)],
    ['state', t(`sync.driftStates.${drift.state}`)],
    ['reason', drift.reason || '—'],
  ]
  return (
    <>
      <Alert
        type={drift.holds ? 'warning' : 'info'}
        showIcon
        title={t(drift.holds ? 'sync.holdsLong' : 'sync.goesOnLong')}
        style={{ marginBottom: 12 }}
      />
      <Descriptions
        bordered
        size="small"
        column={2}
        items={facts.map(([key, children]) => ({ key, label: t(`sync.${key}`), children }))}
      />
      <h2>{t('sync.changes')}</h2>
      <ul>
        {drift.changes.map((change) => (
          <li key={`${change.kind} ${change.column}`}>
            {change.text} {change.holds ? <Tag color="error">{t('sync.holds')}</Tag> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
