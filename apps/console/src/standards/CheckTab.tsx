import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Problem } from '../ui/Problem.tsx'

const MOST = 1000

/** Checks pasted identifiers one by one; nothing of them is kept. */
export function CheckTab() {
  const { t } = useTranslation()
  const kinds = useQuery({ queryKey: ['checks'], queryFn: () => read(api.GET('/v1/standards/checks')) })
  const check = useMutation({
    mutationFn: ({ kind, text }: { kind: string; text: string }) => {
      const values = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .slice(0, MOST)
      return read(api.POST('/v1/standards/check', { body: { kind, values } }))
    },
  })
  const options = kinds.data?.items.map(({ kind, name, standard }) => ({ value: kind, label: `${name} ${standard}` }))
  return (
    <>
      <Form
        layout="vertical"
        onFinish={(values: { kind: string; text: string }) => check.mutate(values)}
        style={{ maxWidth: 640 }}
      >
        <Form.Item
          name="kind"
          label={t('standards.checkKind')}
          rules={[{ required: true, message: t('standards.required') }]}
        >
          <Select showSearch={{ optionFilterProp: 'label' }} options={options ?? []} loading={kinds.isPending} />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('standards.checkValues', { most: MOST })}
          rules={[{ required: true, whitespace: true, message: t('standards.required') }]}
        >
          <Input.TextArea rows={6} className="mono" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={check.isPending}>
          {t('standards.check')}
        </Button>
      </Form>
      {check.error ? <Problem cause={check.error} /> : null}
      {check.data ? (
        <>
          <Alert
            style={{ margin: '16px 0' }}
            showIcon
            type={check.data.invalid > 0 ? 'warning' : 'success'}
            title={t('standards.checked', { valid: check.data.valid, invalid: check.data.invalid })}
          />
          <Table
            aria-label={t('standards.check')}
            size="small"
            rowKey={(line) => `${line.value}-${line.normalized}`}
            dataSource={check.data.items}
            pagination={{ pageSize: 50, hideOnSinglePage: true }}
            columns={[
              { title: t('standards.value'), dataIndex: 'value', className: 'mono' },
              {
                title: t('standards.verdict'),
                dataIndex: 'valid',
                render: (valid: boolean) => (
                  <Tag color={valid ? 'success' : 'error'}>{t(valid ? 'standards.valid' : 'standards.invalid')}</Tag>
                ),
              },
              { title: t('standards.reason'), render: (_, line) => line.reason ?? line.warning ?? '' },
              { title: t('standards.normalized'), dataIndex: 'normalized', className: 'mono' },
            ]}
          />
        </>
      ) : null}
    </>
  )
}
