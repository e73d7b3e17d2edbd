import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions, Drawer, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { CompareTable } from './CompareTable.tsx'
import { RunState } from './RunTable.tsx'
import { useKinds } from './useKinds.ts'
import './cleansing.css'

type Run = Schemas['CleansingRun']

/** One run: does it add up, what did each step do, and to which rows. */
export function RunPage() {
  const { t } = useTranslation()
  const { run: id = '' } = useParams({ strict: false }) as { run?: string }
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: ['cleansing', 'run', id],
    queryFn: () => read(api.GET('/v1/cleansing/runs/{run}', { params: { path: { run: id } } })),
    refetchInterval: ({ state }) => (['queued', 'running'].includes(state.data?.state ?? '') ? 1500 : false),
  })
  return (
    <Loaded query={query}>
      {(run) => (
        <PageShell
          title={t('cleansing.runOf', { name: run.pipelineName })}
          actions={<Go to={`/cleansing/${run.pipeline}?tab=runs`}>{t('cleansing.backToPipeline')}</Go>}
        >
          {run.job && (run.state === 'queued' || run.state === 'running') ? (
            <JobProgress job={run.job} onDone={() => void queries.invalidateQueries({ queryKey: ['cleansing'] })} />
          ) : null}
          {run.error ? <Alert type="error" showIcon title={`${run.error.title}${aside(run.error.code)}`} /> : null}
          {run.state === 'done' ? <Reconciliation run={run} /> : null}
          <RunFacts run={run} />
          {run.state === 'done' ? <StepReports run={run} /> : null}
        </PageShell>
      )}
    </Loaded>
  )
}

function Reconciliation({ run }: { run: Run }) {
  const { t } = useTranslation()
  const figures = {
    in: run.rowsIn.toLocaleString(),
    out: run.rowsOut.toLocaleString(),
    rejected: run.rowsRejected.toLocaleString(),
    dropped: run.rowsDropped.toLocaleString(),
  }
  return (
    <Alert
      type={run.balanced ? 'success' : 'error'}
      showIcon
      style={{ marginBottom: 12 }}
      title={t(run.balanced ? 'cleansing.balanced' : 'cleansing.unbalanced', figures)}
    />
  )
}

function RunFacts({ run }: { run: Run }) {
  const { t } = useTranslation()
  const output = `/datasets/${run.outputDataset}/versions/${run.output}`
  const rows = (n: number, tab?: string) =>
    n > 0 && run.state === 'done' ? <Go to={tab ? `${output}?tab=${tab}` : output}>{n.toLocaleString()}</Go> : n
  const items = [
    { key: 'state', label: t('cleansing.state'), children: <RunState state={run.state} /> },
    { key: 'version', label: t('cleansing.version'), children: t('cleansing.versionOf', { seq: run.seq }) },
    { key: 'cause', label: t('cleansing.cause'), children: t(`cleansing.triggers.${run.cause}`) },
    {
      key: 'input',
      label: t('cleansing.rowsIn'),
      children: (
        <Go to={`/datasets/${run.inputDataset}/versions/${run.input}?tab=preview`}>{run.rowsIn.toLocaleString()}</Go>
      ),
    },
    { key: 'out', label: t('cleansing.rowsOut'), children: rows(run.rowsOut, 'preview') },
    { key: 'rejected', label: t('cleansing.rowsRejected'), children: rows(run.rowsRejected, 'bad') },
    { key: 'dropped', label: t('cleansing.rowsDropped'), children: run.rowsDropped.toLocaleString() },
    { key: 'finished', label: t('cleansing.finishedAt'), children: moment(run.finishedAt) },
  ]
  return (
    <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 4 }} items={items} style={{ margin: '12px 0' }} />
  )
}

function StepReports({ run }: { run: Run }) {
  const { t } = useTranslation()
  const can = useCan()
  const { kindOf, say } = useKinds()
  const [shown, setShown] = useState<number | null>(null)
  const count = (n: number) => n.toLocaleString()
  const named = (report: Run['steps'][number], index: number) =>
    report.step === 'required'
      ? t('cleansing.closing')
      : t('cleansing.stepOf', { n: index + 1, name: say(kindOf(report.kind), report.kind) })
  const columns: TableColumnsType<Run['steps'][number]> = [
    { title: t('cleansing.step'), render: (_, report, index) => named(report, index) },
    { title: t('cleansing.changedCount'), dataIndex: 'changed', align: 'right', render: count },
    { title: t('cleansing.rowsRejected'), dataIndex: 'rejected', align: 'right', render: count },
    { title: t('cleansing.rowsDropped'), dataIndex: 'dropped', align: 'right', render: count },
    {
      title: t('cleansing.sampleRows'),
      render: (_, report, index) =>
        report.samples.length > 0 && report.step !== 'required' && can('cleansing.rows.preview') ? (
          <Button
            size="small"
            type="link"
            aria-label={`${t('cleansing.showSamples')} ${named(report, index)}`}
            onClick={() => setShown(index)}
          >
            {t('cleansing.showSamples')}
          </Button>
        ) : null,
    },
  ]
  return (
    <>
      <Table
        aria-label={t('cleansing.steps')}
        rowKey="step"
        size="small"
        columns={columns}
        dataSource={run.steps}
        pagination={false}
      />
      <Drawer
        open={shown !== null}
        size="large"
        title={shown === null ? '' : named(run.steps[shown] as Run['steps'][number], shown)}
        onClose={() => setShown(null)}
      >
        {shown === null ? null : <Samples run={run.id} step={shown} />}
      </Drawer>
    </>
  )
}

function Samples({ run, step }: { run: string; step: number }) {
  const query = useQuery({
    queryKey: ['cleansing', 'samples', run, step],
    queryFn: () => read(api.GET('/v1/cleansing/runs/{run}/samples', { params: { path: { run }, query: { step } } })),
  })
  return <Loaded query={query}>{(preview) => <CompareTable preview={preview} />}</Loaded>
}
