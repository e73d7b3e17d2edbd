import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { EntryChoice } from '../sharing/EntryChoice.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { useNames } from './useNames.ts'

interface Values {
  source: string
  schemaName?: string
  tableName: string
  dataset: string
  entry?: string
}

/** Registers a table as staying in the department's database, under a dataset made for it. */
export function NewLogical() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const names = useNames()
  const send = async ({ source, schemaName = '', tableName, dataset: title, entry }: Values) => {
    const adopt = { schema: schemaName, name: tableName, title, entry: entry ?? null }
    const made = await read(
      api.POST('/v1/connection/sources/{source}/datasets', { params: { path: { source } }, body: adopt as never }),
    )
    const body = { source, schemaName, tableName, dataset: made.dataset }
    return read(api.POST('/v1/connection/logical', { body: body as never }))
  }
  return (
    <FormModal<Values>
      label={t('sync.newLogical')}
      explain={t('sync.newLogicalExplain')}
      done={t('sync.saved')}
      send={send}
      onDone={(made) => void navigate({ to: `/connection/logical/${(made as { id: string }).id}` as '/' })}
    >
      <Form.Item name="source" label={t('sync.source')} rules={[{ required: true }]} extra={t('sync.sourceHelp')}>
        <Select
          options={names.sources
            .filter(({ state, kind }) => state === 'enabled' && ['postgres', 'mysql'].includes(kind))
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="schemaName" label={t('sync.schema')}>
        <Input maxLength={200} placeholder="public" />
      </Form.Item>
      <Form.Item name="tableName" label={t('sync.table')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="dataset" label={t('sync.datasetName')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="entry" label={t('sync.logicalEntry')} extra={t('sync.logicalEntryHelp')}>
        <EntryChoice />
      </Form.Item>
    </FormModal>
  )
}
