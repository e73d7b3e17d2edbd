import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLimits } from './useLimits.ts'
import { useWords } from './useWords.ts'

const ROLES = ['cdo', 'security', 'provider', 'consumer', 'bureau'] as const
const RELATIONS = ['initiator-org', 'provider-org', 'any'] as const

interface Assignee {
  role: string
  relation: string
}

/** One level of a flow in the editor. */
export function LevelFields({ name, conditions }: { name: number; conditions: Record<string, string> }) {
  const { t } = useTranslation()
  const limits = useLimits()
  const label = (key: string) => t(`workflow.definitions.fields.${key}`)
  return (
    <div className="form-grid">
      <Form.Item name={[name, 'name']} label={label('name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name={[name, 'mode']} label={label('mode')}>
        <Select options={['any', 'all'].map((value) => ({ value, label: t(`workflow.modes.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[name, 'clock']} label={label('clock')}>
        <Select
          options={[
            { value: null, label: t('workflow.noLimit') },
            ...limits.map((limit) => ({ value: limit.rule, label: `${limit.name} (${limit.rule})` })),
          ]}
        />
      </Form.Item>
      <Form.Item name={[name, 'assignees']} label={label('assignees')} rules={[{ required: true }]}>
        <AssigneesInput />
      </Form.Item>
      <Form.Item name={[name, 'copies']} label={label('copies')}>
        <AssigneesInput />
      </Form.Item>
      <Form.Item name={[name, 'gate']} label={label('gate')}>
        <Select
          options={[
            { value: null, label: t('workflow.definitions.noGate') },
            ...['secrecy', 'privacy'].map((value) => ({ value, label: t(`workflow.gates.${value}`) })),
          ]}
        />
      </Form.Item>
      <Form.Item name={[name, 'when']} label={label('when')}>
        <Select
          options={[
            { value: null, label: t('workflow.definitions.always') },
            ...Object.entries(conditions).map(([value, text]) => ({ value, label: text })),
          ]}
        />
      </Form.Item>
      <Form.Item name={[name, 'mayRepeat']} valuePropName="checked" label={label('mayRepeat')}>
        <Checkbox>{t('workflow.definitions.mayRepeat')}</Checkbox>
      </Form.Item>
    </div>
  )
}

/** Roles seen from the flow, several at once: `cdo/initiator-org`. */
function AssigneesInput(props: { id?: string; value?: Assignee[]; onChange?: (value: Assignee[]) => void }) {
  const words = useWords()
  const options = RELATIONS.flatMap((relation) =>
    ROLES.map((role) => ({
      value: `${role}/${relation}`,
      label: words.assignee(relation, role),
    })),
  )
  const change = (chosen: string[]) =>
    props.onChange?.(
      chosen.slice(0, 5).map((each) => {
        const [role = '', relation = ''] = each.split('/')
        return { role, relation }
      }),
    )
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      mode="multiple"
      virtual={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={(props.value ?? []).map(({ role, relation }) => `${role}/${relation}`)}
      onChange={change}
    />
  )
}
