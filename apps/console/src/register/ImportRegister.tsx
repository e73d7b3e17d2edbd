import { Alert, Button, Modal, Space, Switch, Table, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useMe } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'
import { readText } from './read-text.ts'

/** Takes a register's CSV file in, says what happened to each row, and hands out the file that it takes. */
export function ImportRegister({ register, title }: { register: 'duties' | 'systems' | 'expected'; title: string }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [org, setOrg] = useState<string | null>(me?.subject.org ?? null)
  const [whole, setWhole] = useState(true)
  const [result, setResult] = useState<Schemas['CatalogueRegisterImported'] | null>(null)
  const take = async (file: File) => {
    const csv = await readText(file)
    const body = { org: org ?? '', csv, whole }
    setResult((await act(() => read(api.POST(`/v1/catalogue/${register}/import`, { body })))) ?? null)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('register.import')}</Button>
      <Modal
        open={open}
        title={`${t('register.import')} · ${title}`}
        footer={null}
        width={760}
        onCancel={() => setOpen(false)}
      >
        <p>{t('register.explain')}</p>
        <Space wrap>
          <OrgSelect aria-label={t('register.org')} value={org} onChange={(id?: string) => setOrg(id ?? null)} />
          <Button href={`/v1/catalogue/${register}.csv?org=${org ?? ''}`} disabled={!org}>
            {t('register.export')}
          </Button>
          <Space>
            <Switch checked={whole} aria-label={t('register.whole')} onChange={setWhole} />
            {t('register.whole')}
          </Space>
          <Upload
            accept=".csv,text/csv"
            showUploadList={false}
            beforeUpload={(file) => {
              void take(file)
              return false
            }}
          >
            <Button type="primary" loading={busy} disabled={!org}>
              {t('register.choose')}
            </Button>
          </Upload>
        </Space>
        {result ? (
          <>
            <Alert
              style={{ margin: '12px 0' }}
              showIcon
              type={result.faults.length > 0 ? 'warning' : 'success'}
              title={t('register.result', { ...result, faults: result.faults.length })}
            />
            {result.faults.length > 0 ? (
              <Table
                aria-label={t('register.faults')}
                size="small"
                rowKey={({ row, column, text }) => `${row}.${column}.${text}`}
                dataSource={result.faults}
                pagination={{ pageSize: 20, hideOnSinglePage: true }}
                columns={[
                  { title: t('register.row'), dataIndex: 'row', width: 80 },
                  { title: t('register.column'), dataIndex: 'column', width: 140 },
                  { title: t('register.fault'), dataIndex: 'text' },
                ]}
              />
            ) : null}
          </>
        ) : null}
      </Modal>
    </>
  )
}
