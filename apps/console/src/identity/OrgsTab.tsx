import { Button, Form, Input, Modal, Select, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

const KINDS = [
  'bureau',
  'government',
  'department',
  'party',
  'court',
  'institution',
  'utility',
  'enterprise',
  'social',
  'other',
]

/** Organisations by their 统一社会信用代码. */
export function OrgsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [{ q }, change] = useUrlFilters()
  const [creating, setCreating] = useState(false)
  const [form] = Form.useForm<Schemas['IdentityOrgCreateInput']>()
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  const create = async (body: Schemas['IdentityOrgCreateInput']) => {
    if (!(await act(() => api.POST('/v1/identity/orgs', { body }), { done: t('identity.created'), form }))) return
    setCreating(false)
    form.resetFields()
  }
  return (
    <>
      <div className="filters">
        <Input.Search
          aria-label={t('identity.searchOrg')}
          placeholder={t('identity.searchOrg')}
          defaultValue={q ?? ''}
          allowClear
          style={{ width: 280 }}
          onSearch={(text) => change({ q: text.trim() })}
        />
        {can('identity.org.create') ? (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t('identity.newOrg')}
          </Button>
        ) : null}
      </div>
      <QueryTable<Schemas['IdentityOrg']>
        label={t('identity.tabs.orgs')}
        queryKey={['orgs', q]}
        rowKey="id"
        size="small"
        empty={t('identity.noOrgs')}
        load={(after) => read(api.GET('/v1/identity/orgs', { params: { query: { limit: 100, q, after } as never } }))}
        columns={[
          { title: t('identity.name'), dataIndex: 'name' },
          { title: t('identity.uscc'), dataIndex: 'code', className: 'mono' },
          { title: t('identity.kind'), dataIndex: 'kind', render: (kind) => t(`identity.kinds.${kind}`) },
          { title: t('identity.region'), dataIndex: 'region', className: 'mono' },
          {
            title: t('identity.state'),
            dataIndex: 'enabled',
            render: (on: boolean) => (
              <Tag color={on ? 'success' : 'default'}>{t(on ? 'identity.on' : 'identity.off')}</Tag>
            ),
          },
          {
            title: t('identity.rows'),
            render: (_, org) => <Go to={`/catalogue?provider=${org.id}`}>{t('identity.entries')}</Go>,
          },
        ]}
      />
      <Modal
        open={creating}
        title={t('identity.newOrg')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setCreating(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => void create(values)}>
          <Form.Item name="name" label={t('identity.name')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="code" label={t('identity.uscc')} rules={required}>
            <Input maxLength={30} className="mono" />
          </Form.Item>
          <Form.Item name="region" label={t('identity.region')} rules={required}>
            <Input maxLength={12} />
          </Form.Item>
          <Form.Item name="kind" label={t('identity.kind')} rules={required}>
            <Select options={KINDS.map((value) => ({ value, label: t(`identity.kinds.${value}`) }))} />
          </Form.Item>
          <Form.Item name="parent" label={t('identity.parent')}>
            <OrgSelect />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
