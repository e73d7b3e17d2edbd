import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Problem } from '../ui/Problem.tsx'

interface Values {
  from: string
  days: number
}

/** When so many working days from a day are over; the legal limits fill in their days. */
export function DueDate() {
  const { t } = useTranslation()
  const [form] = Form.useForm<Values>()
  const clocks = useQuery({ queryKey: ['clocks'], queryFn: () => read(api.GET('/v1/standards/clocks')) })
  const due = useMutation({
    mutationFn: (query: Values) => read(api.GET('/v1/standards/duedate', { params: { query } })),
  })
  const limits = clocks.data?.items.filter((clock) => clock.unit === 'workday') ?? []
  return (
    <Card size="small" title={t('standards.dueDate')}>
      <Form form={form} layout="vertical" initialValues={{ days: 10 }} onFinish={(values) => due.mutate(values)}>
        <Form.Item label={t('standards.clock')} htmlFor="clock">
          <Select
            id="clock"
            allowClear
            options={limits.map(({ id, name, days }) => ({ value: id, label: `${id} ${name} (${days})` }))}
            onChange={(id?: string) => {
              const days = limits.find((clock) => clock.id === id)?.days
              if (days !== undefined) form.setFieldsValue({ days })
            }}
          />
        </Form.Item>
        <Form.Item
          name="from"
          label={t('standards.from')}
          rules={[{ required: true, message: t('standards.required') }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="days"
          label={t('standards.days')}
          rules={[{ required: true, message: t('standards.required') }]}
        >
          <InputNumber min={0} max={1000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={due.isPending}>
          {t('standards.count')}
        </Button>
      </Form>
      <div aria-live="polite" style={{ marginTop: 12 }}>
        {due.error ? <Problem cause={due.error} /> : null}
        {due.data ? (
          <Alert
            type={due.data.provisional ? 'warning' : 'success'}
            showIcon
            title={t('standards.dueOn', { date: due.data.date })}
            description={due.data.note}
          />
        ) : null}
      </div>
    </Card>
  )
}
