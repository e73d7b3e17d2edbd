import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { Enabled } from './Enabled.tsx'

type Department = Schemas['IdentityDepartment']

/** 内设机构 of an organisation: added, renamed, closed and opened again. */
export function Departments({ org, editable }: { org: string; editable: boolean }) {
  const { t } = useTranslation()
  const { act } = useAct()
  const query = useQuery({
    queryKey: ['departments', org],
    queryFn: () => read(api.GET('/v1/identity/orgs/{id}/departments', { params: { path: { id: org } } })),
  })
  const edit = (department: Department, body: { name?: string; enabled?: boolean }) =>
    api.PATCH('/v1/identity/departments/{id}', { params: { path: { id: department.id } }, body })
  const field = (
    <Form.Item
      name="name"
      label={t('identity.name')}
      rules={[{ required: true, whitespace: true, message: t('identity.required') }]}
    >
      <Input maxLength={100} autoFocus />
    </Form.Item>
  )
  return (
    <>
      <h2 className="section">{t('identity.departments')}</h2>
      {editable ? (
        <p>
          <FormModal<{ name: string }>
            label={t('identity.newDepartment')}
            done={t('identity.created')}
            send={(body) => api.POST('/v1/identity/orgs/{id}/departments', { params: { path: { id: org } }, body })}
          >
            {field}
          </FormModal>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table<Department>
            aria-label={t('identity.departments')}
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={items}
            locale={{ emptyText: t('identity.noDepartments') }}
            columns={[
              { title: t('identity.name'), dataIndex: 'name' },
              { title: t('identity.state'), dataIndex: 'enabled', render: (on: boolean) => <Enabled on={on} /> },
              {
                title: t('identity.handling'),
                render: (_, department) =>
                  editable ? (
                    <Space>
                      <FormModal<{ name: string }>
                        size="small"
                        label={t('identity.rename')}
                        initial={{ name: department.name }}
                        send={(body) => edit(department, body)}
                      >
                        {field}
                      </FormModal>
                      <Button
                        size="small"
                        onClick={() => void act(() => edit(department, { enabled: !department.enabled }))}
                      >
                        {t(department.enabled ? 'identity.close' : 'identity.reopen')}
                      </Button>
                    </Space>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
