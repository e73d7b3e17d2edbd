import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { today } from '../ui/today.ts'
import { useAct } from '../ui/useAct.ts'
import { ImportValues } from './ImportValues.tsx'
import { ValuesEditor } from './ValuesEditor.tsx'
import { type ValueRow, wantedValues } from './value-row.ts'

interface Head {
  id: string
  name: string
  standard?: string
  description?: string
  validFrom: string
  note?: string
}

/** Head and values of a local code list; saving makes a version that is in force from the day given. */
export function CodeListForm({ list, rows }: { list: Schemas['StandardsCodeListDetail'] | null; rows: ValueRow[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Head>()
  const [values, setValues] = useState(rows)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const required = [{ required: true, whitespace: true, message: t('standards.required') }]
  const save = async ({ id, name, standard = '', description = '', validFrom, note = '' }: Head) => {
    setFaults({})
    const body = { name, description, validFrom, values: wantedValues(values) }
    // rows that nobody filled are not sent, so that remarks count as the table does
    setValues(values.filter(({ code, label }) => code.trim() !== '' || label.trim() !== ''))
    const send = () =>
      list
        ? api.PUT('/v1/standards/code-lists/{id}', {
            params: { path: { id: list.id } },
            body: { ...body, version: list.version, note },
          })
        : api.POST('/v1/standards/code-lists', { body: { ...body, id, standard } as never })
    const saved = await act<unknown>(send, { done: t('standards.saved'), form, onFields: setFaults })
    if (saved) await navigate({ to: `/standards/code-lists/${list?.id ?? id}` as '/' })
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ ...list, note: '', validFrom: today() }}
      onFinish={(head) => void save(head)}
    >
      <div className="form-grid">
        {list ? null : (
          <Form.Item name="id" label={t('standards.fields.id')} extra={t('standards.idHint')} rules={required}>
            <Input className="mono" maxLength={50} />
          </Form.Item>
        )}
        <Form.Item name="name" label={t('standards.fields.name')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        {list ? null : (
          <Form.Item name="standard" label={t('standards.standard')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        <Form.Item name="validFrom" label={t('standards.inForceFrom')} extra={t('standards.fromHint')} rules={required}>
          <Input type="date" />
        </Form.Item>
        {list ? (
          <Form.Item name="note" label={t('standards.changeNote')}>
            <Input maxLength={500} />
          </Form.Item>
        ) : null}
        <Form.Item name="description" label={t('standards.description')} className="wide">
          <Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} />
        </Form.Item>
      </div>
      <h2 className="section">{t('standards.values')}</h2>
      <ImportValues onRead={setValues} />
      <ValuesEditor rows={values} faults={faults} onChange={setValues} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(list ? 'standards.saveVersion' : 'standards.save')}
        </Button>
      </div>
    </Form>
  )
}
