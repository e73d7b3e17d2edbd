import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { OrgSelect } from '../../ui/OrgSelect.tsx'

/** Name, owning department and the information system of the catalogue that stands behind. */
export function OwnerFields({ fixed }: { fixed: boolean }) {
  const { t } = useTranslation()
  const provider = Form.useWatch<string | undefined>('provider')
  const systems = useQuery({
    queryKey: ['catalogue', 'systems', 'of', provider],
    enabled: provider !== undefined && provider !== '',
    queryFn: () => read(api.GET('/v1/catalogue/systems', { params: { query: { org: provider ?? '', limit: 500 } } })),
  })
  return (
    <div className="form-grid">
      <Form.Item
        name="name"
        label={t('connection.source.name')}
        extra={t('connection.source.nameHelp')}
        rules={[{ required: true, whitespace: true, message: t('connection.source.needed') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="provider"
        label={t('connection.source.provider')}
        rules={[{ required: true, message: t('connection.source.needed') }]}
      >
        <OrgSelect disabled={fixed} />
      </Form.Item>
      <Form.Item name="system" label={t('connection.source.system')} extra={t('connection.source.systemHelp')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(systems.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('connection.source.note')} className="wide">
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </div>
  )
}
