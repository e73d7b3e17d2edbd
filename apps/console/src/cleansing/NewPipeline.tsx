import { useNavigate } from '@tanstack/react-router'
import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { DatasetSelect } from './DatasetSelect.tsx'

interface Values {
  name: string
  input: string
  outputName?: string
  suggest?: boolean
}

/** Begins a pipeline, on wish with the steps that the data itself suggests. */
export function NewPipeline({ dataset }: { dataset?: string | undefined }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const create = async ({ suggest, ...values }: Values) => {
    const steps = suggest
      ? await read(
          api.GET('/v1/cleansing/datasets/{dataset}/suggestions', { params: { path: { dataset: values.input } } }),
        )
      : { items: [] }
    const definition = { steps: steps.items.map(({ step }) => step), golden: [] }
    return read(api.POST('/v1/cleansing/pipelines', { body: { ...values, definition } as never }))
  }
  return (
    <FormModal<Values>
      type="primary"
      label={t('cleansing.create')}
      explain={t('cleansing.createHint')}
      initial={{ suggest: true, ...(dataset ? { input: dataset } : {}) }}
      send={create}
      onDone={(made) => void navigate({ to: `/cleansing/${(made as Schemas['CleansingPipelineDetail']).id}` as '/' })}
    >
      <Form.Item
        name="input"
        label={t('cleansing.input')}
        rules={[{ required: true, message: t('cleansing.missing') }]}
      >
        <DatasetSelect />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('cleansing.name')}
        rules={[{ required: true, whitespace: true, message: t('cleansing.missing') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="outputName" label={t('cleansing.outputName')} extra={t('cleansing.outputHint')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="suggest" valuePropName="checked">
        <Checkbox>{t('cleansing.suggest')}</Checkbox>
      </Form.Item>
    </FormModal>
  )
}
