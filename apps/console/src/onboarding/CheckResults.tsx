import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { ResultTag } from '../quality/ResultTag.tsx'
import { Verdict } from '../quality/Verdict.tsx'
import { Go } from '../ui/Go.tsx'

type Check = NonNullable<Schemas['OnboardingReport']['check']>

/** The quality check of the loaded version; violated rules first. */
export function CheckResults({ check, dataset }: { check: Check; dataset: string }) {
  const { t } = useTranslation()
  const page = `/quality/${dataset}/checks/${check.id}`
  const lines = check.results.map((result, index) => ({ ...result, index })).sort((a, b) => b.bad - a.bad)
  return (
    <>
      <p>
        <Verdict verdict={check.verdict} />{' '}
        {t('onboarding.score', { score: check.score ?? '—', grade: check.grade ?? '—' })}{' '}
        {Object.entries(check.dimensions).map(([dimension, score]) => (
          <Tag key={dimension}>
            {t(`quality.dimensions.${dimension}`)} {score}
          </Tag>
        ))}
        <Go to={page}>{t('onboarding.openCheck')}</Go>
      </p>
      <Table
        aria-label={t('onboarding.check')}
        size="small"
        rowKey="index"
        dataSource={lines}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('onboarding.rule'), dataIndex: 'title' },
          { title: t('onboarding.dimension'), render: (_, one) => t(`quality.dimensions.${one.dimension}`) },
          {
            title: t('onboarding.state'),
            dataIndex: 'state',
            render: (state: string) => <ResultTag state={state} />,
          },
          {
            title: t('onboarding.checked'),
            dataIndex: 'checked',
            align: 'right',
            render: (rows: number) => rows.toLocaleString(),
          },
          {
            title: t('onboarding.violated'),
            dataIndex: 'bad',
            align: 'right',
            render: (rows: number) => (rows > 0 ? <Go to={page}>{rows.toLocaleString()}</Go> : 0),
          },
          { title: t('onboarding.note'), dataIndex: 'note' },
        ]}
      />
    </>
  )
}
