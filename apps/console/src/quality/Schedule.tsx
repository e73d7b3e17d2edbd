import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'

const USUAL = { daily: '0 2 * * *', weekly: '0 2 * * 1', monthly: '0 2 1 * *' }

/** When the dataset is checked by the clock: a usual rhythm or a cron line of one's own. */
export function Schedule({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [form] = Form.useForm<{ cron: string }>()
  const query = useQuery({
    queryKey: ['quality', 'schedule', dataset],
    queryFn: () => read(api.GET('/v1/quality/datasets/{dataset}/schedule', { params: { path: { dataset } } })),
  })
  const set = (cron: string | null) =>
    act(() => api.PUT('/v1/quality/datasets/{dataset}/schedule', { params: { path: { dataset } }, body: { cron } }), {
      form,
      done: t('quality.saved'),
    })
  return (
    <Loaded query={query}>
      {({ schedule }) => (
        <>
          <p>
            {schedule
              ? t('quality.next', { cron: schedule.cron, at: moment(schedule.nextAt) })
              : t('quality.noSchedule')}
          </p>
          {can('quality.schedule.edit') ? (
            <Form
              form={form}
              layout="inline"
              initialValues={{ cron: schedule?.cron ?? USUAL.daily }}
              onFinish={({ cron }) => void set(cron.trim())}
            >
              <Form.Item label={t('quality.rhythm')} htmlFor="rhythm">
                <Select
                  id="rhythm"
                  style={{ width: 160 }}
                  placeholder={t('quality.choose')}
                  options={Object.entries(USUAL).map(([name, value]) => ({
                    value,
                    label: t(`quality.rhythms.${name}`),
                  }))}
                  onChange={(cron: string) => form.setFieldsValue({ cron })}
                />
              </Form.Item>
              <Form.Item name="cron" label="cron" rules={[{ required: true, message: t('quality.missing') }]}>
                <Input className="mono" style={{ width: 160 }} />
              </Form.Item>
              <Space>
                <Button type="primary" htmlType="submit" loading={busy}>
                  {t('quality.save')}
                </Button>
                {schedule ? <Button onClick={() => void set(null)}>{t('quality.stopSchedule')}</Button> : null}
              </Space>
            </Form>
          ) : null}
        </>
      )}
    </Loaded>
  )
}
