import { Alert, Statistic, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

type Version = NonNullable<Schemas['OnboardingReport']['version']>

/** Rows in = good + bad, with the content hash; every bad row can be opened. */
export function Balance({ version, dataset }: { version: Version; dataset: string }) {
  const { t } = useTranslation()
  const balanced = version.rowsIn === version.rowsGood + version.rowsBad
  const page = `/datasets/${dataset}/versions/${version.id}`
  return (
    <>
      <Alert
        type={balanced ? 'success' : 'error'}
        showIcon
        title={t(balanced ? 'onboarding.balanced' : 'onboarding.unbalanced', {
          rows: version.rowsIn,
          good: version.rowsGood,
          bad: version.rowsBad,
        })}
      />
      <div className="figures">
        <Statistic title={t('onboarding.rowsIn')} value={version.rowsIn} />
        <Statistic title={t('onboarding.rowsGood')} value={version.rowsGood} />
        <Statistic title={t('onboarding.rowsBad')} value={version.rowsBad} />
        <div>
          <div className="figure-title">{t('onboarding.hash')}</div>
          <span className="mono">{version.hash}</span>
        </div>
      </div>
      {version.rowsBad > 0 ? (
        <>
          <Table
            aria-label={t('onboarding.badByRule')}
            size="small"
            rowKey="rule"
            pagination={false}
            style={{ maxWidth: 560 }}
            dataSource={Object.entries(version.badByRule).map(([rule, count]) => ({ rule, count }))}
            columns={[
              {
                title: t('onboarding.badRule'),
                dataIndex: 'rule',
                render: (rule: string) => t(`intake.rules.${rule}`, rule),
              },
              { title: t('onboarding.rows'), dataIndex: 'count', align: 'right' },
            ]}
          />
          <p>
            <Go to={`${page}?tab=bad`}>{t('onboarding.openBad', { count: version.rowsBad })}</Go> ·{' '}
            <a href={`/v1/intake/versions/${version.id}/bad-rows/download?format=csv`}>{t('onboarding.downloadBad')}</a>
          </p>
        </>
      ) : null}
    </>
  )
}
