import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { AtSourceTag } from './AtSourceTag.tsx'
import { TrendChart } from './TrendChart.tsx'
import { Verdict } from './Verdict.tsx'

type Head = Schemas['QualityCheckHead']

/** Checks of a dataset, newest first, under the curve of their scores. */
export function CheckTable({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Head> = [
    {
      title: t('quality.finishedAt'),
      dataIndex: 'finishedAt',
      render: (at: string, check) => (
        <>
          <Go to={`/quality/${dataset}/checks/${check.id}`}>{moment(at)}</Go> <AtSourceTag version={check.version} />
        </>
      ),
    },
    { title: t('quality.cause'), dataIndex: 'cause', render: (cause: string) => t(`quality.causes.${cause}`) },
    {
      title: t('quality.verdict'),
      dataIndex: 'verdict',
      render: (verdict: Head['verdict']) => <Verdict verdict={verdict} />,
    },
    { title: t('quality.score'), dataIndex: 'score', align: 'right', render: (score: number | null) => score ?? '—' },
    { title: t('quality.grade'), dataIndex: 'grade', render: (grade: string | null) => grade ?? '—' },
    { title: t('quality.rows'), dataIndex: 'rows', align: 'right', render: (rows: number) => rows.toLocaleString() },
    { title: t('quality.rules'), dataIndex: 'rules', align: 'right' },
    { title: t('quality.violations'), dataIndex: 'violations', align: 'right' },
  ]
  return (
    <>
      <TrendChart dataset={dataset} />
      <QueryTable<Head>
        label={t('quality.tabs.checks')}
        queryKey={['quality', 'checks', dataset]}
        rowKey="id"
        columns={columns}
        empty={t('quality.neverLong')}
        load={(after) =>
          read(
            api.GET('/v1/quality/datasets/{dataset}/checks', {
              params: { path: { dataset }, query: { limit: 20, ...(after ? { after } : {}) } },
            }),
          )
        }
      />
    </>
  )
}
