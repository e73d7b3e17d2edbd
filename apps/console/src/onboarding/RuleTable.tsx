import { Empty, Switch, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Confidence } from './Confidence.tsx'

type Rule = Schemas['OnboardingRule']

/** Proposed quality rules: switched on where the platform is sure enough, each with why. */
export function RuleTable(props: { rules: Rule[]; disabled: boolean; onChange(rules: Rule[]): void }) {
  const { rules, disabled, onChange } = props
  const { t } = useTranslation()
  const lines = rules.map((rule, index) => ({ ...rule, index }))
  const titleOf = (rule: Rule) => rule.title ?? `${rule.kind} ${rule.columns.join(', ')}`
  return (
    <Table
      aria-label={t('onboarding.ruleTable')}
      size="small"
      rowKey="index"
      dataSource={lines}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('onboarding.noRules')} /> }}
      columns={[
        {
          title: t('onboarding.on'),
          dataIndex: 'keep',
          render: (on: boolean, line) => (
            <Switch
              size="small"
              aria-label={t('onboarding.switchOn', { title: titleOf(line) })}
              checked={on}
              disabled={disabled}
              onChange={(keep) => onChange(rules.map((rule, i) => (i === line.index ? { ...rule, keep } : rule)))}
            />
          ),
        },
        { title: t('onboarding.rule'), render: (_, line) => titleOf(line) },
        { title: t('onboarding.kind'), dataIndex: 'kind', className: 'mono' },
        { title: t('onboarding.columns'), dataIndex: 'columns', render: (names: string[]) => names.join(', ') },
        {
          title: t('onboarding.severity'),
          dataIndex: 'severity',
          render: (severity: Rule['severity']) => (severity ? t(`quality.severities.${severity}`) : '—'),
        },
        {
          title: t('onboarding.confidence'),
          dataIndex: 'confidence',
          render: (value: number, { reason }) => <Confidence value={value} reason={reason} />,
        },
        { title: t('onboarding.reason'), dataIndex: 'reason' },
      ]}
    />
  )
}
