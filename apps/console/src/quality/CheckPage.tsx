import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Progress, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useDataset } from '../intake/useDataset.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { AtSourceTag } from './AtSourceTag.tsx'
import { ResultTag } from './ResultTag.tsx'
import { useSay } from './useSay.ts'
import { Verdict } from './Verdict.tsx'
import { Violations } from './Violations.tsx'
import { Unseen } from '../ui/Unseen.tsx'

type Check = Schemas['QualityCheck']

/** One check: six dimensions, every rule, and the rows behind each finding. */
export function CheckPage() {
  const { t } = useTranslation()
  const { id = '', check = '' } = useParams({ strict: false }) as { id?: string; check?: string }
  const query = useQuery({
    queryKey: ['quality', 'check', check],
    queryFn: () => read(api.GET('/v1/quality/checks/{check}', { params: { path: { check } } })),
  })
  const dataset = useDataset(id)
  return (
    <PageShell
      title={dataset.data ? t('quality.checkOf', { name: dataset.data.name }) : t('quality.check')}
      actions={<Go to={`/quality/${id}`}>{t('quality.backToDataset')}</Go>}
    >
      <Loaded query={query}>{(found) => <Whole check={found} />}</Loaded>
    </PageShell>
  )
}

function Whole({ check }: { check: Check }) {
  const { t } = useTranslation()
  const say = useSay()
  const can = useCan()
  const live = check.version === 'live'
  // what is open stands in the address
  const [{ rule: opened = '' }, change] = useUrlFilters()
  const open = opened.split(',').filter(Boolean)
  const opens = ({ bad }: Check['results'][number]) => bad > 0 && can('quality.violation.list')
  const toggle = (id: string) =>
    change({ rule: (open.includes(id) ? open.filter((one) => one !== id) : [...open, id]).join(',') })
  const lines = check.results.toSorted((a, b) => b.bad - a.bad)
  return (
    <>
      <p>
        <Verdict verdict={check.verdict} />{' '}
        {t('quality.scoreOf', { score: check.score ?? '—', grade: check.grade ?? '—' })} · {moment(check.finishedAt)} ·{' '}
        {t('quality.rowCount', { count: check.rows })} ·{' '}
        {live ? (
          <AtSourceTag version={check.version} />
        ) : (
          <Go to={`/datasets/${check.dataset}/versions/${check.version}`}>{t('quality.openVersion')}</Go>
        )}
        {can('quality.violation.export') && check.violations > 0 && !live ? (
          <>
            {' · '}
            <a href={`/v1/quality/checks/${check.id}/violations/export?format=csv`}>{t('quality.download')}</a>
          </>
        ) : null}
      </p>
      {live ? <Alert type="info" showIcon title={t('quality.atSourceLong')} style={{ marginBottom: 12 }} /> : null}
      <div className="figures">
        {Object.entries(check.dimensions).map(([dimension, score]) => (
          <div key={dimension} style={{ textAlign: 'center' }}>
            <Progress
              type="dashboard"
              size={84}
              percent={score}
              format={() => score}
              aria-label={t('quality.dimensionScore', { dimension: t(`quality.dimensions.${dimension}`), score })}
            />
            <div>{t(`quality.dimensions.${dimension}`)}</div>
          </div>
        ))}
      </div>
      <Table<Check['results'][number]>
        aria-label={t('quality.resultTable')}
        size="small"
        rowKey={({ rule }) => rule.id}
        dataSource={lines}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        expandable={{
          columnTitle: <Unseen>{t('list.details')}</Unseen>,
          rowExpandable: opens,
          expandedRowKeys: open,
          onExpand: (_, { rule }) => toggle(rule.id),
          expandedRowRender: ({ rule, wrong, repair }) => (
            <>
              <p>
                {say(wrong)} {say(repair)}
              </p>
              <Violations check={check.id} rule={rule.id} live={live} />
            </>
          ),
        }}
        columns={[
          { title: t('quality.rule'), render: (_, { rule }) => rule.title },
          { title: t('quality.dimension'), render: (_, { rule }) => t(`quality.dimensions.${rule.dimension}`) },
          { title: t('quality.severity'), render: (_, { rule }) => t(`quality.severities.${rule.severity}`) },
          ...(live
            ? [
                {
                  title: t('quality.way'),
                  dataIndex: 'way' as const,
                  render: (way: string | null) => (way ? t(`quality.ways.${way}`) : '—'),
                },
              ]
            : []),
          { title: t('quality.state'), dataIndex: 'state', render: (state: string) => <ResultTag state={state} /> },
          {
            title: t('quality.checked'),
            dataIndex: 'checked',
            align: 'right',
            render: (n: number) => n.toLocaleString(),
          },
          {
            title: t('quality.violations'),
            dataIndex: 'bad',
            align: 'right',
            render: (n: number, result) =>
              opens(result) ? (
                <Button
                  type="link"
                  size="small"
                  className="says"
                  aria-label={t('quality.openRows', { count: n, title: result.rule.title })}
                  onClick={() => toggle(result.rule.id)}
                >
                  {n.toLocaleString()}
                </Button>
              ) : (
                n.toLocaleString()
              ),
          },
          {
            title: t('quality.note'),
            render: (_, { note, remedy }) => (remedy ? `${note}${mark('；')}${remedy}` : note),
          },
        ]}
      />
    </>
  )
}
