import { InboxOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, type TableColumnsType, Tag, Typography, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { postFile } from '../ui/post-file.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { ImportState } from './ImportState.tsx'

type Import = Schemas['CatalogueImport']
const COUNTS = ['entries', 'items', 'created', 'changed', 'unchanged', 'refused'] as const

/** 批量导入: drop a sheet, see what it would do; earlier ones below. */
export function ImportsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const can = useCan()
  const { act, busy, refusal } = useAct()
  const { nameOf } = useOrgs()
  const [whose, setWhose] = useState<string>()
  // who keeps no entries of an own department fills in for one
  const proxy = can('catalogue.import.offer') && !can('catalogue.import.apply')
  const send = async (file: File) => {
    const query = new URLSearchParams({ name: file.name.slice(0, 200), ...(whose ? { for: whose } : {}) })
    const path = `/v1/catalogue/imports?${query}`
    const made = await act(() => postFile<Import>(path, file), { inPlace: true })
    if (made) void navigate({ to: `/imports/${made.id}` })
  }
  const columns: TableColumnsType<Import> = [
    {
      title: t('bulk.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Go to={`/imports/${id}`}>{name}</Go>,
    },
    { title: t('bulk.state'), dataIndex: 'state', render: (state: Import['state']) => <ImportState state={state} /> },
    ...COUNTS.map((name) => ({ title: t(`bulk.${name}`), dataIndex: name, align: 'right' as const })),
    {
      title: t('bulk.dept'),
      dataIndex: 'org',
      render: (org: string | null, made) => (
        <>
          {nameOf(org)} {made.proxy ? <Tag>{t('bulk.proxy')}</Tag> : null}
        </>
      ),
    },
    { title: t('bulk.by'), dataIndex: 'createdByName' },
    { title: t('bulk.at'), dataIndex: 'createdAt', render: moment },
  ]
  return (
    <PageShell
      title={t('bulk.title')}
      actions={
        <>
          <Button href="/v1/catalogue/import-template.xlsx">{t('bulk.template')}</Button>
          <Button href="/v1/catalogue/entries.xlsx">{t('bulk.export')}</Button>
        </>
      }
    >
      <Typography.Paragraph type="secondary">{t('bulk.explain')}</Typography.Paragraph>
      {refusal ? <Alert type="error" showIcon title={refusal} style={{ marginBottom: 12 }} /> : null}
      {can('catalogue.import.create') ? (
        <div style={{ marginBottom: 16 }}>
          {proxy ? (
            <Form.Item label={t('bulk.forWhom')} htmlFor="for-whom" extra={t('bulk.forWhomHint')}>
              <OrgSelect id="for-whom" value={whose ?? null} onChange={(org) => setWhose(org ?? undefined)} />
            </Form.Item>
          ) : null}
          <Upload.Dragger
            showUploadList={false}
            accept=".xlsx,.csv,.json"
            disabled={busy || (proxy && !whose)}
            beforeUpload={(file) => {
              void send(file)
              return false
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p aria-live="polite">{busy ? t('bulk.sending') : t(proxy && !whose ? 'bulk.chooseOrg' : 'bulk.drop')}</p>
            <p style={{ color: '#56606b' }}>{t('bulk.dropHint')}</p>
          </Upload.Dragger>
        </div>
      ) : null}
      <QueryTable<Import>
        label={t('bulk.list')}
        queryKey={['catalogue', 'imports']}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t(can('catalogue.import.create') ? 'bulk.empty' : 'list.none')}
        load={(after) =>
          read(api.GET('/v1/catalogue/imports', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }))
        }
      />
    </PageShell>
  )
}
