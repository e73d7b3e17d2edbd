import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { PlanFields } from './PlanFields.tsx'
import { type Choices, FIRST, toChoices } from './plan-choices.ts'
import { useNames } from './useNames.ts'

interface Values extends Choices {
  source: string
  /** `schema` and name as one text, so that one list chooses both */
  table: string
  dataset: string
}

const NEW = 'new'

/** A button that makes a plan: source, table, dataset (an existing one, or one made from the table), and how to read. */
export function NewPlan() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const send = async ({ source, table, dataset: chosen, ...values }: Values) => {
    const [schemaName, tableName] = JSON.parse(table) as [string, string]
    const adopted = async () => {
      const body = { schema: schemaName, name: tableName, title: tableName }
      const made = await read(
        api.POST('/v1/connection/sources/{source}/datasets', { params: { path: { source } }, body: body as never }),
      )
      return made.dataset
    }
    const dataset = chosen === NEW ? await adopted() : chosen
    const body = { source, schemaName, tableName, dataset, ...toChoices(values) }
    return read(api.POST('/v1/connection/plans', { body }))
  }
  return (
    <FormModal<Values>
      type="primary"
      label={t('sync.newPlan')}
      width={640}
      initial={{ ...FIRST, dataset: NEW }}
      done={t('sync.saved')}
      send={send}
      onDone={(plan) => void navigate({ to: `/connection/plans/${(plan as { id: string }).id}` as '/' })}
    >
      <NewPlanFields />
    </FormModal>
  )
}

function NewPlanFields() {
  const { t } = useTranslation()
  const names = useNames()
  const source = Form.useWatch<string | undefined>('source')
  const table = Form.useWatch<string | undefined>('table')
  const tables = useQuery({
    queryKey: ['sync', 'tables', source],
    enabled: source !== undefined,
    queryFn: () =>
      read(
        api.GET('/v1/connection/sources/{source}/tables', {
          params: { path: { source: source ?? '' }, query: { limit: 5000 } },
        }),
      ),
  })
  const look = useQuery({
    queryKey: ['sync', 'look', source, table],
    enabled: source !== undefined && table !== undefined,
    queryFn: () => {
      const [schema, name] = JSON.parse(table ?? '["",""]') as [string, string]
      return read(
        api.GET('/v1/connection/sources/{source}/table', {
          params: { path: { source: source ?? '' }, query: { schema, name } },
        }),
      )
    },
  })
  const columns = look.data?.columns ?? []
  return (
    <>
      <Form.Item name="source" label={t('sync.source')} rules={[{ required: true }]} extra={t('sync.sourceHelp')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={names.sources
            .filter(({ state }) => state === 'enabled')
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="table" label={t('sync.table')} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={tables.isFetching}
          options={(tables.data?.items ?? []).map(({ schema, name, comment }) => ({
            value: JSON.stringify([schema, name]),
            label: [[schema, name].filter(Boolean).join('.'), comment].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item name="dataset" label={t('sync.dataset')} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: NEW, label: t('sync.newDataset') },
            ...names.datasets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form.Item>
      <PlanFields
        columns={columns.map((one) => one.source.name)}
        partitions={columns.map(({ column }) => ({ value: column.name, label: column.title || column.name }))}
      />
    </>
  )
}
