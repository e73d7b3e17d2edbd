import { App, Button, Form, Input, InputNumber, Segmented, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../ui/today.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

export type Notice = { text: string } | { paper: string; off: string[]; on: string[] } | DayFile
type DayFile = { papers: string[]; days: { date: string; isOffDay: boolean }[] }
interface Values {
  year: number
  text?: string
  paper?: string
  off?: string
  on?: string
}

/** The notice as its text, as a file (text, or JSON of single days), or day by day. */
export function NoticeForm({ busy, onLook }: { busy: boolean; onLook(year: number, notice: Notice): Promise<void> }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [{ year }] = useUrlFilters()
  const [way, setWay] = useState<'text' | 'days'>('text')
  const [form] = Form.useForm<Values>()
  const required = [{ required: true, whitespace: true, message: t('standards.required') }]
  const days = (text = '') => text.split(/[\s,，、;；]+/).filter(Boolean)
  const look = ({ year: wanted, text = '', paper = '', off, on }: Values) =>
    onLook(wanted, way === 'text' ? { text } : { paper, off: days(off), on: days(on) })
  const take = async (file: File) => {
    const text = await file.text()
    if (!file.name.endsWith('.json')) return form.setFieldsValue({ text })
    try {
      await onLook(form.getFieldValue('year') as number, JSON.parse(text) as DayFile)
    } catch {
      void message.error(t('standards.notice.noJson', { name: file.name }))
    }
  }
  return (
    <Form
      form={form}
      layout="vertical"
      style={{ maxWidth: 860 }}
      initialValues={{ year: Number(year ?? Number(today().slice(0, 4)) + 1) }}
      onFinish={(values) => void look(values)}
    >
      <p>{t('standards.notice.hint')}</p>
      <Form.Item
        name="year"
        label={t('standards.notice.year')}
        rules={[{ required: true, message: t('standards.required') }]}
      >
        <InputNumber min={2000} max={2100} />
      </Form.Item>
      <Segmented
        aria-label={t('standards.notice.way')}
        value={way}
        style={{ marginBottom: 12 }}
        options={[
          { value: 'text', label: t('standards.notice.byText') },
          { value: 'days', label: t('standards.notice.byDays') },
        ]}
        onChange={(next) => setWay(next as 'text' | 'days')}
      />
      {way === 'text' ? (
        <Form.Item name="text" label={t('standards.notice.text')} rules={required}>
          <Input.TextArea rows={9} maxLength={20_000} placeholder={t('standards.notice.example')} />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="paper" label={t('standards.notice.paper')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="off"
            label={t('standards.notice.off')}
            extra={t('standards.notice.daysHint')}
            rules={required}
          >
            <Input.TextArea rows={4} className="mono" />
          </Form.Item>
          <Form.Item name="on" label={t('standards.notice.on')}>
            <Input.TextArea rows={2} className="mono" />
          </Form.Item>
        </>
      )}
      <div className="filters">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('standards.notice.look')}
        </Button>
        <Upload
          showUploadList={false}
          accept=".txt,.json"
          beforeUpload={(file) => {
            void take(file)
            return false
          }}
        >
          <Button>{t('standards.notice.file')}</Button>
        </Upload>
      </div>
    </Form>
  )
}
