import { Alert, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

type Version = NonNullable<Schemas['OnboardingReport']['version']>

/** Rows in = good + bad, with the content hash; every bad row can be opened. */
export function Balance({ version, dataset }: { version: Version; dataset: string }) {
  const { t } = useTranslation()
  const balanced = version.rowsIn === version.rowsGood + version.rowsBad
  const page = `/datasets/${dataset}/versions/${version.id}`
  const figure = (label: string, value: number, to: string, alarm = false) => (
    <li className={alarm && value > 0 ? 'alarm' : ''}>
      <Go to={to}>
        <span className="figure">{value.toLocaleString()}</span>
        {t(`onboarding.${label}`)}
      </Go>
    </li>
  )
  return (
    <>
      <Alert
        type={balanced ? 'success' : 'error'}
        showIcon
        title={t(balanced ? 'onboarding.balanced' : 'onboarding.unbalanced', {
          rows: version.rowsIn.toLocaleString(),
          good: version.rowsGood.toLocaleString(),
          bad: version.rowsBad.toLocaleString(),
        })}
      />
      <ul className="figures" style={{ marginTop: 12 }}>
        {figure('rowsIn', version.rowsIn, page)}
        {figure('rowsGood', version.rowsGood, `${page}?tab=preview`)}
        {figure('rowsBad', version.rowsBad, `${page}?tab=bad`, true)}
      </ul>
      <p className="quiet">
        {t('onboarding.hash')} <span className="mono">{version.hash}</span>
      </p>
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
              {
                title: t('onboarding.rows'),
                dataIndex: 'count',
                align: 'right',
                render: (count: number) => count.toLocaleString(),
              },
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
