import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { CIRCUIT_COLOURS } from './LogicalTab.tsx'
import { LogicalLimits } from './LogicalLimits.tsx'
import { LogicalCalls } from './LogicalCalls.tsx'
import { LogicalLook } from './LogicalLook.tsx'
import { useNames } from './useNames.ts'

type Logical = Schemas['ConnectionLogical']

/** One dataset that stays where it is: its owner's limits, the circuit, and a look at it without keeping anything. */
export function LogicalPage() {
  const { t } = useTranslation()
  const can = useCan()
  const names = useNames()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sync', 'logical', id],
    queryFn: () => read(api.GET('/v1/connection/logical/{id}', { params: { path: { id } } })),
    refetchInterval: 10_000,
  })
  return (
    <PageShell
      title={query.data ? names.dataset(query.data.dataset) : t('sync.tabs.logical')}
      actions={query.data && can('connection.plan.edit') ? <LogicalLimits logical={query.data} /> : null}
    >
      <Loaded query={query}>
        {(logical) => (
          <>
            <Alert type="info" showIcon title={t('sync.nothingKept')} style={{ marginBottom: 12 }} />
            <LogicalFacts logical={logical} />
            <LogicalLook logical={logical} />
            <LogicalCalls id={logical.id} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function LogicalFacts({ logical }: { logical: Logical }) {
  const { t } = useTranslation()
  const names = useNames()
  const facts: [string, React.ReactNode][] = [
    ['source', names.source(logical.source)],
    ['dataset', <Go to={`/datasets/${logical.dataset}`}>{names.dataset(logical.dataset)}</Go>],
    ['state', t(`sync.planStates.${logical.state}`)],
    [
      'circuit',
      <Tag color={CIRCUIT_COLOURS[logical.circuit]}>
        {t(`sync.circuits.${logical.circuit}`)}
        {logical.openUntil ? ` ${moment(logical.openUntil)}` : ''}
      </Tag>,
    ],
    ['seenAt', logical.seenAt ? moment(logical.seenAt) : t('sync.neverSeen')],
    ['maxConcurrent', logical.maxConcurrent],
    ['perMinute', logical.perMinute],
    ['timeoutMs', logical.timeoutMs.toLocaleString()],
    ['maxRows', logical.maxRows.toLocaleString()],
    ['checkRows', logical.checkRows === 0 ? t('sync.checkRowsNone') : logical.checkRows.toLocaleString()],
    ['hours', logical.quietFrom ? `${logical.quietFrom}—${logical.quietUntil}` : t('sync.always')],
    ['columns', t('sync.columnCount', { count: logical.columns.length })],
  ]
  return (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={facts.map(([key, children]) => ({ key, label: t(`sync.${key}`), children }))}
    />
  )
}
