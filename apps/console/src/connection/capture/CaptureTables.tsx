import { Alert, Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { useNames } from '../../sync/useNames.ts'
import { ImpactNote } from '../../lineage/ImpactNote.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { ReasonButton } from '../../ui/ReasonButton.tsx'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { useAct } from '../../ui/useAct.ts'
import { AnsweredState } from './AnsweredState.tsx'
import { BalanceButton } from './BalanceButton.tsx'
import { LastBalance, OfferSnapshot, useBalances } from './CaptureBalance.tsx'
import { CurrentDrawer } from './CurrentDrawer.tsx'

type Capture = Schemas['ConnectionCapture']
type CapturedTable = Capture['tables'][number]

/** The tables of a capture: what was taken, what no version holds yet, and what the source changed. */
export function CaptureTables({ capture }: { capture: Capture }) {
  const { t } = useTranslation()
  const can = useCan()
  const names = useNames()
  const { act, busy } = useAct()
  const [shown, setShown] = useState<string | null>(null)
  const [job, setJob] = useState<string | null>(null)
  const balances = useBalances(capture.id)
  const edits = can('connection.capture.edit')
  const makeVersion = (dataset: string) =>
    act(() => read(api.POST('/v1/connection/captured/{dataset}/versions', { params: { path: { dataset } } })), {
      done: t('connection.capture.versionQueued'),
    })
  const columns: TableColumnsType<CapturedTable> = [
    {
      title: t('connection.capture.table'),
      render: (_, { schemaName, tableName }) => [schemaName, tableName].filter(Boolean).join('.'),
    },
    {
      title: t('connection.capture.dataset'),
      render: (_, { dataset }) => <Go to={`/datasets/${dataset}`}>{names.dataset(dataset)}</Go>,
    },
    { title: t('connection.capture.keys'), render: (_, { keys }) => keys.join(mark('、')) },
    { title: t('connection.capture.changes'), dataIndex: 'changes', align: 'right' },
    { title: t('connection.capture.waiting'), dataIndex: 'waiting', align: 'right' },
    { title: t('connection.capture.answers'), render: (_, { dataset }) => <AnsweredState dataset={dataset} /> },
    { title: t('connection.capture.versionedAt'), render: (_, { versionedAt }) => moment(versionedAt) },
    {
      title: t('connection.capture.balance'),
      render: (_, { dataset }) => <LastBalance report={balances.get(dataset)} />,
    },
    {
      title: t('connection.capture.doing'),
      render: (_, table) => (
        <>
          <Button size="small" disabled={capture.position === null} onClick={() => setShown(table.dataset)}>
            {t('connection.capture.now')}
          </Button>{' '}
          {edits && table.waiting > 0 ? (
            <Button size="small" loading={busy || table.compacting} onClick={() => void makeVersion(table.dataset)}>
              {t('connection.capture.makeVersion')}
            </Button>
          ) : null}{' '}
          {edits && capture.state === 'running' ? <BalanceButton table={table} onQueued={setJob} /> : null}
        </>
      ),
    },
  ]
  return (
    <>
      {capture.tables.map((table) => (table.drift ? <Drift key={table.dataset} table={table} edits={edits} /> : null))}
      {[...balances.values()].map((report) => (
        <OfferSnapshot key={report.id} report={report} edits={edits} />
      ))}
      {job ? <JobProgress key={job} job={job} onDone={() => void act(async () => true)} /> : null}
      <Table<CapturedTable>
        aria-label={t('connection.capture.tables')}
        rowKey="dataset"
        size="small"
        columns={columns}
        dataSource={capture.tables}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
      <CurrentDrawer dataset={shown} onClose={() => setShown(null)} />
    </>
  )
}

function Drift({ table, edits }: { table: CapturedTable; edits: boolean }) {
  const { t } = useTranslation()
  if (!table.drift) return null
  const { drift, dataset, tableName, links } = table
  // what the source renamed, retyped or dropped, as the dataset calls it; all of it where the table or its key changed
  const changed = new Set(drift.changes.map(({ column }) => column))
  const columns = links.filter(({ source }) => changed.has(source)).map(({ column }) => column)
  return (
    <Alert
      type={drift.holds ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      title={t(drift.holds ? 'connection.capture.driftHolds' : 'connection.capture.driftTold', { table: tableName })}
      description={
        drift.gone ? t('connection.capture.gone') : drift.changes.map((change) => change.text).join(mark('；'))
      }
      action={
        edits ? (
          <ReasonButton
            size="small"
            optional
            label={t('connection.capture.accept')}
            explain={t('connection.capture.acceptHelp')}
            before={<ImpactNote of={[`dataset:${dataset}`]} columns={columns} />}
            onSubmit={(reason) =>
              read(
                api.POST('/v1/connection/captured/{dataset}/structure', {
                  params: { path: { dataset } },
                  body: { reason },
                }),
              )
            }
          />
        ) : undefined
      }
    />
  )
}
