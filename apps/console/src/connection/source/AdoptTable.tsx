import { useNavigate } from '@tanstack/react-router'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FormModal } from '../../ui/FormModal.tsx'

interface Props {
  source: Schemas['ConnectionSource']
  table: { schema: string; name: string }
}

/** Registers a dataset with the proposed columns; they can be changed on its page. */
export function AdoptTable({ source, table }: Props) {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  if (!can('connection.source.edit')) return null
  return (
    <FormModal<{ title: string }>
      type="primary"
      label={t('connection.source.adopt')}
      explain={t('connection.source.adoptHelp')}
      done={t('connection.source.adopted')}
      initial={{ title: table.name }}
      send={({ title }) =>
        read(
          api.POST('/v1/connection/sources/{source}/datasets', {
            params: { path: { source: source.id } },
            body: { ...table, title },
          }),
        )
      }
      onDone={(made) => void navigate({ to: `/datasets/${(made as { dataset: string }).dataset}` as '/' })}
    >
      <Form.Item
        name="title"
        label={t('connection.source.datasetName')}
        rules={[{ required: true, whitespace: true, message: t('connection.source.needed') }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
    </FormModal>
  )
}
