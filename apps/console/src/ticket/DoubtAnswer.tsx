import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'

type Body = Schemas['TicketDoubtBody']
interface Values {
  columns?: string[]
  problem: Body['problem']
  note: string
  expected?: string
}

/** 提出疑义 about the answer of one call: what is wrong, and what it should be. */
export function DoubtAnswer({
  call,
  queryKey,
  fields,
}: {
  call: string
  queryKey: Record<string, string>
  fields: { name: string; title: string }[]
}) {
  const { t } = useTranslation()
  const can = useCan()
  const [raised, setRaised] = useState<Schemas['TicketDoubt'] | null>(null)
  if (!can('ticket.doubt.create')) return null
  if (raised) return <Go to={`/ticket/${raised.ticket}`}>{t('ticket.openDoubt')}</Go>
  const send = ({ columns = [], problem, note, expected }: Values) => {
    const [only] = columns
    const right = expected?.trim() && columns.length === 1 && only ? { [only]: expected.trim() } : {}
    const body: Body = { call, key: queryKey, columns, problem, note, expected: right }
    return read(api.POST('/v1/ticket/doubts', { body }))
  }
  return (
    <FormModal<Values>
      label={t('ticket.doubt')}
      explain={t('ticket.doubtExplain')}
      initial={{ problem: 'wrong' }}
      done={t('ticket.doubtDone')}
      send={send}
      onDone={(doubt) => setRaised(doubt as Schemas['TicketDoubt'])}
    >
      <Form.Item name="columns" label={t('ticket.doubtColumns')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('ticket.wholeRecord')}
          options={fields.map(({ name, title }) => ({ value: name, label: title }))}
        />
      </Form.Item>
      <Form.Item name="problem" label={t('ticket.problem')} rules={[{ required: true }]}>
        <Select
          options={['wrong', 'incomplete', 'inconsistent', 'outdated', 'other'].map((value) => ({
            value,
            label: t(`ticket.problems.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('ticket.doubtNote')}
        rules={[{ required: true, whitespace: true, message: t('ticket.doubtNoteMissing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="expected" label={t('ticket.expected')} extra={t('ticket.expectedHint')}>
        <Input maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
