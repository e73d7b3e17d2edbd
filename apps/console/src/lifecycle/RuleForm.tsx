import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { DatasetSelect } from './VersionsTab.tsx'

type Rule = Schemas['LifecycleRule']

interface Values {
  target: 'dataset' | 'grade'
  dataset?: string
  grade?: number
  keepMonths?: number | null
  archiveMonths?: number | null
  keepVersions?: number | null
  since: 'published' | 'revoked'
  basis: string
}

/** Adds or changes a retention rule. */
export function RuleForm({ rule }: { rule?: Rule }) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const send = ({ target, dataset, grade, ...values }: Values) => {
    const { keepMonths = null, archiveMonths = null, keepVersions = null, since, basis } = values
    const terms = { keepMonths, archiveMonths, keepVersions, since, basis }
    if (rule) return read(api.PUT('/v1/lifecycle/rules/{id}', { params: { path: { id: rule.id } }, body: terms }))
    const of =
      target === 'dataset' ? { dataset: dataset ?? null, grade: null } : { dataset: null, grade: grade ?? null }
    return read(api.POST('/v1/lifecycle/rules', { body: { ...terms, ...of } }))
  }
  const initial = rule
    ? { ...rule, target: rule.dataset ? 'dataset' : 'grade' }
    : { target: 'dataset', since: 'published' }
  return (
    <FormModal<Values>
      {...(rule ? { size: 'small' as const } : { type: 'primary' as const })}
      label={t(rule ? 'lifecycle.editRule' : 'lifecycle.addRule')}
      initial={initial as Partial<Values>}
      send={send}
    >
      {rule ? null : (
        <>
          <Form.Item name="target" label={t('lifecycle.of')}>
            <Radio.Group
              options={[
                { value: 'dataset', label: t('lifecycle.ofDataset') },
                { value: 'grade', label: t('lifecycle.ofGrade') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(a: Values, b: Values) => a.target !== b.target}>
            {({ getFieldValue }) =>
              getFieldValue('target') === 'grade' ? (
                <Form.Item name="grade" label={t('lifecycle.grade')} rules={[{ required: true }]}>
                  <Select options={[1, 2, 3, 4].map((grade) => ({ value: grade, label: levelOf(grade) }))} />
                </Form.Item>
              ) : (
                <Form.Item name="dataset" label={t('lifecycle.dataset')} rules={[{ required: true }]}>
                  <DatasetSelect />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
      <Form.Item name="keepMonths" label={t('lifecycle.keepMonths')} extra={t('lifecycle.keepHelp')}>
        <InputNumber min={1} max={1200} />
      </Form.Item>
      <Form.Item name="since" label={t('lifecycle.since')}>
        <Select
          options={(['published', 'revoked'] as const).map((value) => ({
            value,
            label: t(`lifecycle.sinces.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="archiveMonths" label={t('lifecycle.archiveMonths')}>
        <InputNumber min={1} max={1200} />
      </Form.Item>
      <Form.Item name="keepVersions" label={t('lifecycle.keepVersions')}>
        <InputNumber min={1} max={10000} />
      </Form.Item>
      <Form.Item name="basis" label={t('lifecycle.basis')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormModal>
  )
}
