import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { OfferSnapshot } from '../connection/capture/CaptureBalance.tsx'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import { FlawedKeys } from './FlawedKeys.tsx'
import { useNames } from './useNames.ts'

type Report = Schemas['ConnectionReconciliation']
type Part = Report['partitions'][number]
type Fact = [string, React.ReactNode]

/** 对账报告: both sides by count and hash, by partition, and down to the keys that differ. */
export function ReconciliationPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sync', 'reconciliation', id],
    queryFn: () => read(api.GET('/v1/connection/reconciliations/{id}', { params: { path: { id } } })),
  })
  return (
    <PageShell title={t('sync.report')}>
      <Loaded query={query}>
        {(report) => (
          <>
            <Verdict report={report} />
            <OfferSnapshot report={report} edits={can('connection.capture.edit')} />
            <Facts report={report} />
            {report.partitions.length > 0 ? <Parts label={t('sync.partitions')} parts={report.partitions} /> : null}
            {report.buckets.length > 0 ? <Parts label={t('sync.buckets')} parts={report.buckets} /> : null}
            {report.balanced ? null : <FlawedKeys report={report} />}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function Verdict({ report }: { report: Report }) {
  const { t } = useTranslation()
  const kind = report.capture ? 'Now' : ''
  const tone = report.balanced ? 'success' : report.moving ? 'warning' : 'error'
  return (
    <>
      <Alert
        type={tone}
        showIcon
        title={t(report.balanced ? `sync.balanced${kind}` : `sync.unbalanced${kind}`)}
        style={{ marginBottom: 12 }}
      />
      {!report.balanced && report.moving ? (
        <Alert type="info" showIcon title={t(`sync.movingLong${kind}`)} style={{ marginBottom: 12 }} />
      ) : null}
      {report.excluded.length > 0 ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('sync.excluded')}
          description={report.excluded.map(({ column, reason }) => `${column}${mark('：')}${reason}`).join(mark('；'))}
        />
      ) : null}
    </>
  )
}

function Facts({ report }: { report: Report }) {
  const { t } = useTranslation()
  const names = useNames()
  const number = (value: number) => value.toLocaleString()
  const facts: Fact[] = [
    [
      'dataset',
      <Go to={`/datasets/${report.dataset}${report.version ? `/versions/${report.version}` : ''}`}>
        {names.dataset(report.dataset)}
      </Go>,
    ],
    ['table', <ComparedTable report={report} />],
    ...(report.position ? ([['position', <span className="mono">{report.position}</span>]] satisfies Fact[]) : []),
    ['at', moment(report.at)],
    ['scope', t(`sync.scopes.${report.scope}`)],
    ['sourceRows', number(report.sourceRows)],
    [
      report.capture ? 'currentRows' : 'targetRows',
      `${number(report.targetRows)}${aside(`${t('sync.rowsBad')} ${number(report.badRows)}`)}`,
    ],
    ['sourceHash', <span className="mono">{report.sourceHash}</span>],
    ['targetHash', <span className="mono">{report.targetHash}</span>],
    ...(['missing', 'extra', 'altered', 'doubled'] as const).map(
      (flaw): Fact => [`flaws.${flaw}`, number(report[flaw])],
    ),
    ['evidence', report.evidence ? <span className="mono">{report.evidence}</span> : '—'],
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

function Parts({ label, parts }: { label: string; parts: Part[] }) {
  const { t } = useTranslation()
  const number = (value: number) => value.toLocaleString()
  return (
    <>
      <h2>{label}</h2>
      <Table<Part>
        aria-label={label}
        size="small"
        rowKey={({ part }) => part ?? ''}
        dataSource={parts}
        pagination={parts.length > 20 ? { pageSize: 20 } : false}
        columns={[
          { title: t('sync.part'), dataIndex: 'part', render: (part: string | null) => part ?? t('sync.empty') },
          { title: t('sync.sourceRows'), dataIndex: 'sourceRows', align: 'right', render: number },
          { title: t('sync.targetRows'), dataIndex: 'targetRows', align: 'right', render: number },
          { title: t('sync.result'), dataIndex: 'equal', render: (equal: boolean) => t(`sync.balances.${equal}`) },
        ]}
      />
    </>
  )
}
