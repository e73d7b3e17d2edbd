import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { StepField } from './StepField.tsx'
import type { Step } from './useDraft.ts'
import { type Field, type Kind, useKinds } from './useKinds.ts'

interface Props {
  step: Step
  kind: Kind | undefined
  columns: Schemas['CleansingColumn'][]
  problem: Schemas['CleansingProblem'] | undefined
  editable: boolean
  dataset: string
  onChange(params: Step['params']): void
}

/** The form of a step, made from what its kind says about its parameters; each change goes into the draft. */
export function StepForm({ step, kind, columns, problem, editable, dataset, onChange }: Props) {
  const { t } = useTranslation()
  const { say } = useKinds()
  const params = step.params as Record<string, unknown>
  const shown = (field: Field) => Object.entries(field.when ?? {}).every(([name, value]) => params[name] === value)
  return (
    <Form layout="vertical" disabled={!editable} size="small" component="div">
      {(kind?.fields ?? []).filter(shown).map((field) => {
        const faulty = problem?.field === field.name
        const id = `${step.id}-${field.name}`
        return (
          <Form.Item
            key={field.name}
            htmlFor={id}
            label={say(field)}
            required={!field.optional && ['columns', 'column', 'text', 'expression'].includes(field.input)}
            {...(faulty ? { validateStatus: 'error', help: problem?.reason } : {})}
            {...(field.input === 'expression' ? { extra: t('cleansing.expressionHint') } : {})}
          >
            <StepField
              id={id}
              label={say(field)}
              field={field}
              value={params[field.name]}
              params={params}
              columns={columns}
              dataset={dataset}
              onChange={(value) => onChange({ ...params, [field.name]: value })}
            />
          </Form.Item>
        )
      })}
    </Form>
  )
}
