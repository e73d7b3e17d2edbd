import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan } from '../session/session.tsx'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { PlanFields } from './PlanFields.tsx'
import { PlanRun } from './PlanRun.tsx'
import { type Choices, toChoices } from './plan-choices.ts'
import { RunTable } from './RunTable.tsx'
import { useNames } from './useNames.ts'

type Plan = Schemas['ConnectionPlan']

/** One plan: what it does, its runs, and everything that can be done with it. */
export function PlanPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sync', 'plan', id],
    queryFn: () => read(api.GET('/v1/connection/plans/{plan}', { params: { path: { plan: id } } })),
  })
  const table = query.data ? [query.data.schemaName, query.data.tableName].filter(Boolean).join('.') : t('sync.plan')
  return (
    <PageShell
      title={table}
      actions={
        query.data ? (
          <>
            {can('connection.plan.run') ? <PlanRun plan={query.data} /> : null}
            {can('connection.plan.edit') ? <PlanEdit plan={query.data} /> : null}
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {(plan) => (
          <>
            <PlanFacts plan={plan} />
            <h2>{t('sync.runs')}</h2>
            <RunTable filters={{ plan: id }} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function PlanEdit({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const params = { params: { path: { plan: plan.id } } }
  const paused = plan.state === 'paused'
  const turn = () =>
    void act(() =>
      read(api.POST(paused ? '/v1/connection/plans/{plan}/resume' : '/v1/connection/plans/{plan}/pause', params)),
    )
  const remove = async () => {
    const done = await act(async () => (await api.DELETE('/v1/connection/plans/{plan}', params), true))
    if (done) void navigate({ to: '/connection/sync' as '/' })
    return done
  }
  return (
    <>
      <FormModal<Choices>
        label={t('sync.edit')}
        width={640}
        initial={plan as Partial<Choices>}
        done={t('sync.saved')}
        send={(values) =>
          read(
            api.PUT('/v1/connection/plans/{plan}', {
              ...params,
              body: { ...toChoices(values), columns: plan.columns },
            }),
          )
        }
      >
        <PlanFields
          columns={plan.shape.map(({ name }) => name)}
          partitions={plan.columns.map(({ column }) => ({ value: column, label: column }))}
        />
      </FormModal>
      <Button loading={busy} onClick={turn}>
        {t(paused ? 'sync.resume' : 'sync.pause')}
      </Button>
      <ConfirmButton danger disabled={busy} label={t('sync.remove')} explain={t('sync.removeSure')} onConfirm={remove}>
        <ImpactNote of={[`plan:${plan.id}`]} />
      </ConfirmButton>
    </>
  )
}

function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  const names = useNames()
  const { nameOf } = useOrgs()
  const hours = plan.quietFrom ? `${plan.quietFrom}—${plan.quietUntil}` : t('sync.always')
  const facts: [string, React.ReactNode][] = [
    ['source', names.source(plan.source)],
    ['dataset', <Go to={`/datasets/${plan.dataset}`}>{names.dataset(plan.dataset)}</Go>],
    ['provider', nameOf(plan.provider)],
    ['state', t(`sync.planStates.${plan.state}`)],
    ['mode', t(`sync.modes.${plan.mode}`)],
    ['watermark', plan.watermark ?? '—'],
    ['position', plan.position ?? '—'],
    ['cron', plan.cron ? t(`sync.crons.${plan.cron}`, { defaultValue: plan.cron }) : t('sync.byHand')],
    ['hours', hours],
    ['nextAt', moment(plan.nextAt)],
    ['reconcileScope', t(`sync.reconciles.${plan.reconcile}`)],
    ['columns', t('sync.columnCount', { count: plan.columns.length })],
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
