import { Empty, Switch, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useSay } from '../quality/useSay.ts'
import { Confidence } from './Confidence.tsx'

type Rule = Schemas['OnboardingRule']

interface Props {
  rules: Rule[]
  /** what each rule asks, one for one */
  titles: Schemas['OnboardingDraft']['ruleTitles']
  titleOf(column: string): string
  disabled: boolean
  onChange(rules: Rule[]): void
}

/** Proposed quality rules: switched on where the platform is sure enough, each with why. */
export function RuleTable({ rules, titles, titleOf, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const lines = rules.map((rule, index) => ({
    ...rule,
    index,
    said: say(titles[index] ?? { zh: rule.kind, en: rule.kind }),
  }))
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
              aria-label={t('onboarding.switchOn', { title: line.said })}
              checked={on}
              disabled={disabled}
              onChange={(keep) => onChange(rules.map((rule, i) => (i === line.index ? { ...rule, keep } : rule)))}
            />
          ),
        },
        { title: t('onboarding.rule'), dataIndex: 'said' },
        {
          title: t('onboarding.columns'),
          dataIndex: 'columns',
          render: (names: string[]) => names.map(titleOf).join(' · ') || t('onboarding.wholeTable'),
        },
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
