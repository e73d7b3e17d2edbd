import { Button, Form, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'
import { UnitLines } from './UnitLines.tsx'
import { useColumnValues } from './useColumnValues.ts'

interface Values {
  column?: string
  units: { value: string; org: string }[]
}

/** The column that names the sub-unit, and who each of its values is; the provider answers for all other rows. */
export function RoutingForm({
  dataset,
  saved,
}: {
  dataset: Schemas['IntakeDataset']
  saved: Schemas['TicketRouting'] | null
}) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const column = Form.useWatch('column', form)
  const values = useColumnValues(dataset.id, column)
  const edits = can('ticket.routing.edit')
  const put = (routing: Schemas['TicketRouting'] | null, done: string) =>
    act(
      () =>
        read(
          api.PUT('/v1/ticket/datasets/{dataset}/routing', {
            params: { path: { dataset: dataset.id } },
            body: { routing },
          }),
        ),
      { done, form },
    )
  const save = ({ column: name = '', units }: Values) =>
    put(
      { column: name, units: Object.fromEntries(units.map(({ value, org }) => [value, org])) },
      t('ticket.routing.saved'),
    )
  const initial: Values = {
    ...(saved ? { column: saved.column } : {}),
    units: Object.entries(saved?.units ?? {}).map(([value, org]) => ({ value, org })),
  }
  const drop = async () => {
    if (await put(null, t('ticket.routing.dropped'))) form.setFieldsValue({ column: undefined as never, units: [] })
  }
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={initial}
      disabled={!edits}
      style={{ maxWidth: 820 }}
      onFinish={(all) => void save(all)}
    >
      <Form.Item
        name="column"
        label={t('ticket.routing.column')}
        extra={t('ticket.routing.columnHelp')}
        rules={[{ required: true, message: t('ticket.routing.columnMissing') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={dataset.columns.map(({ name, title }) => ({ value: name, label: title || name }))}
        />
      </Form.Item>
      <UnitLines values={values} />
      <p>{t('ticket.routing.others', { org: nameOf(dataset.provider) })}</p>
      {edits ? (
        <Space>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('ticket.routing.save')}
          </Button>
          {saved ? (
            <Button loading={busy} onClick={() => void drop()}>
              {t('ticket.routing.drop')}
            </Button>
          ) : null}
        </Space>
      ) : null}
    </Form>
  )
}
