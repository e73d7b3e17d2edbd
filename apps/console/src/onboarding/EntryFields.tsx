import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'

type Proposal = Schemas['OnboardingProposal']
interface Props {
  proposal: Proposal
  disabled: boolean
  onChange(part: Partial<Proposal>): void
}

/** The catalogue entry to be registered (条例 art. 13 fields); sharing and opening follow from what the columns hold. */
export function EntryFields({ proposal, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const { options, numbers } = useEnumerations()
  const field = (name: keyof Proposal, input: React.ReactNode, required = false) => (
    <Form.Item
      name={name}
      label={t(`onboarding.entry.${name}`)}
      rules={required ? [{ required: true, message: t('onboarding.needed') }] : []}
    >
      {input}
    </Form.Item>
  )
  return (
    <Form
      layout="vertical"
      className="form-grid"
      disabled={disabled}
      initialValues={proposal}
      onValuesChange={(part: Partial<Proposal>) => onChange(part)}
    >
      {field('name', <Input maxLength={50} showCount />, true)}
      {field('frontCode', <Input maxLength={30} />, true)}
      {field('theme', <Select options={options('theme')} />)}
      {field('updateCycle', <Select options={options('updateCycle')} />)}
      {field('shareType', <Select options={numbers('shareType')} />)}
      {field('shareMode', <Select options={options('shareMode')} />)}
      {field('shareScope', <Input maxLength={2000} />)}
      {field('usePurpose', <Input maxLength={2000} />)}
      {field('useConditions', <Input maxLength={2000} />)}
      {field('openType', <Select options={numbers('openType')} />)}
      {field('openConditions', <Input maxLength={2000} />)}
      {field('dataLevel', <Select options={numbers('dataLevel')} />)}
      {field('region', <Input maxLength={12} />)}
      {field('keywords', <Select mode="tags" open={false} suffixIcon={null} />)}
      <div className="wide">{field('abstract', <Input.TextArea rows={3} maxLength={2000} showCount />, true)}</div>
    </Form>
  )
}
