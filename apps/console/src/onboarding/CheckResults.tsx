import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Verdict } from '../quality/Verdict.tsx'
import { Go } from '../ui/Go.tsx'

type Check = NonNullable<Schemas['OnboardingReport']['check']>

/** The quality check of the loaded version; violated rules first. */
export function CheckResults({ check, dataset }: { check: Check; dataset: string }) {
  const { t } = useTranslation()
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
        <Go to={`/quality/${dataset}/checks/${check.id}`}>{t('onboarding.openCheck')}</Go>
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
            render: (state: string) => t(`quality.results.${state}`),
          },
          { title: t('onboarding.checked'), dataIndex: 'checked', align: 'right' },
          { title: t('onboarding.violated'), dataIndex: 'bad', align: 'right' },
          { title: t('onboarding.note'), dataIndex: 'note' },
        ]}
      />
    </>
  )
}
