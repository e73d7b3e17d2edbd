import { Button, Popconfirm, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { FieldForm } from './FieldForm.tsx'
import { useExtraFields } from './useExtraFields.ts'

type Field = Schemas['CatalogueField']

/** 扩展字段: what the bureau asks of entries beyond the national metadata, without a change of the program. */
export function FieldsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { label } = useEnumerations()
  const { act } = useAct()
  const fields = useExtraFields()
  const [editing, setEditing] = useState<Field | 'new' | null>(null)
  const manages = can('catalogue.field.manage')
  const turn = ({ id, retiredAt }: Field) => {
    const params = { path: { id } }
    return act(() =>
      retiredAt === null
        ? api.POST('/v1/catalogue/fields/{id}/retire', { params })
        : api.POST('/v1/catalogue/fields/{id}/restore', { params }),
    )
  }
  const handling = (_: unknown, field: Field) => (
    <Space>
      <Button size="small" onClick={() => setEditing(field)}>
        {t('register.edit')}
      </Button>
      <Popconfirm
        title={t(field.retiredAt === null ? 'field.retireSure' : 'field.restoreSure')}
        onConfirm={() => turn(field)}
      >
        <Button size="small">{t(field.retiredAt === null ? 'field.retire' : 'field.restore')}</Button>
      </Popconfirm>
    </Space>
  )
  const asked = ({ themes, classes }: Field) =>
    [...themes.map((code) => label('theme', code)), ...classes].join(t('catalogue.comma')) || t('field.all')
  return (
    <PageShell
      title={t('field.title')}
      actions={
        manages ? (
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('field.new')}
          </Button>
        ) : null
      }
    >
      <p className="quiet">{t('field.explain')}</p>
      <Table<Field>
        aria-label={t('field.title')}
        size="small"
        rowKey="id"
        dataSource={fields}
        pagination={false}
        locale={{ emptyText: t('field.empty') }}
        columns={[
          { title: t('field.label'), dataIndex: 'label' },
          { title: t('field.key'), dataIndex: 'key', className: 'mono' },
          {
            title: t('field.type'),
            dataIndex: 'type',
            render: (type: Field['type'], { options }) =>
              `${t(`field.types.${type}`)} ${options.join(t('catalogue.comma'))}`,
          },
          { title: t('field.asked'), render: (_, field) => asked(field) },
          {
            title: t('field.required'),
            dataIndex: 'required',
            render: (value: boolean) => t(`field.flags.${value}`),
          },
          {
            title: t('catalogue.fields.state'),
            render: (_, { retiredAt }) => (
              <Tag color={retiredAt === null ? 'success' : 'default'}>
                {t(retiredAt === null ? 'field.inUse' : 'field.retired')}
              </Tag>
            ),
          },
          ...(manages ? [{ title: t('register.handling'), render: handling }] : []),
        ]}
      />
      {editing ? (
        <FieldForm {...(editing === 'new' ? {} : { field: editing })} onClose={() => setEditing(null)} />
      ) : null}
    </PageShell>
  )
}
