import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { useNames } from '../../sync/useNames.ts'
import { FormModal } from '../../ui/FormModal.tsx'
import { Readiness } from './Readiness.tsx'

interface Values {
  name: string
  source: string
  /** `schema` and name as one text */
  tables: string[]
  compactMinutes: number
}

const CAPTURED = new Set(['postgres', 'mysql'])
export const tableOf = (text: string) => {
  const [schema, name] = JSON.parse(text) as [string, string]
  return { schema, name }
}

/** A button that begins to follow tables of a source: each into a dataset made from it. */
export function NewCapture() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const send = async ({ name, source, tables, compactMinutes }: Values) => {
    const chosen = []
    for (const text of tables) {
      const table = tableOf(text)
      const body = { ...table, title: table.name }
      const made = await read(
        api.POST('/v1/connection/sources/{source}/datasets', { params: { path: { source } }, body: body as never }),
      )
      chosen.push({ ...table, dataset: made.dataset })
    }
    return read(api.POST('/v1/connection/captures', { body: { name, source, tables: chosen, compactMinutes } }))
  }
  return (
    <FormModal<Values>
      type="primary"
      label={t('connection.capture.new')}
      explain={t('connection.capture.newHelp')}
      width={640}
      initial={{ compactMinutes: 60 }}
      done={t('connection.capture.begun')}
      send={send}
      onDone={(capture) => void navigate({ to: `/connection/captures/${(capture as { id: string }).id}` as '/' })}
    >
      <CaptureFields />
    </FormModal>
  )
}

function CaptureFields() {
  const { t } = useTranslation()
  const names = useNames()
  const source = Form.useWatch<string | undefined>('source')
  const chosen = Form.useWatch<string[] | undefined>('tables')
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
  const sources = names.sources.filter(({ state, kind }) => state === 'enabled' && CAPTURED.has(kind))
  return (
    <>
      <Form.Item name="name" label={t('connection.capture.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item
        name="source"
        label={t('connection.capture.source')}
        rules={[{ required: true }]}
        extra={t('connection.capture.sourceHelp')}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={t('connection.capture.noSource')}
          options={sources.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="tables" label={t('connection.capture.tables')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={tables.isFetching}
          options={(tables.data?.items ?? [])
            .filter(({ kind }) => kind === 'table' || kind === 'partitioned')
            .map(({ schema, name, comment }) => ({
              value: JSON.stringify([schema, name]),
              label: [[schema, name].filter(Boolean).join('.'), comment].filter(Boolean).join(' · '),
            }))}
        />
      </Form.Item>
      {source && chosen && chosen.length > 0 ? <Readiness source={source} tables={chosen.map(tableOf)} /> : null}
      <Form.Item
        name="compactMinutes"
        label={t('connection.capture.compactMinutes')}
        extra={t('connection.capture.compactHelp')}
        rules={[{ required: true }]}
      >
        <InputNumber min={1} max={10_080} />
      </Form.Item>
    </>
  )
}
