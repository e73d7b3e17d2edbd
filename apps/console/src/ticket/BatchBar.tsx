import { App, Form, Input, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { NEEDS } from './action-needs.ts'

type Action = Schemas['TicketAct']['action']

/** One action for all chosen tickets that allow it; what was refused says why. */
export function BatchBar({ tickets, onDone }: { tickets: Schemas['Ticket'][]; onDone(): void }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  if (tickets.length === 0) return null
  const [first, ...rest] = tickets.map((ticket) => ticket.actions)
  const common = (first ?? []).filter((action) => rest.every((actions) => actions.includes(action)))
  const numberOf = (id: string) => tickets.find((ticket) => ticket.id === id)?.number ?? id
  const send = (action: Action) => async (values: { reason?: string; to?: string }) => {
    const ids = tickets.map((ticket) => ticket.id)
    const answer = await read(api.POST('/v1/ticket/acts', { body: { action, tickets: ids, reason: '', ...values } }))
    if (answer && answer.refused.length > 0)
      modal.warning({
        title: t('ticket.someRefused', { count: answer.refused.length }),
        content: answer.refused.map(({ ticket, title }) => (
          <p key={ticket}>{`${numberOf(ticket)}${mark('：')}${title}`}</p>
        )),
      })
    onDone()
    return answer
  }
  return (
    <Space wrap style={{ marginBottom: 12 }} role="toolbar" aria-label={t('ticket.batch')}>
      <span>{t('ticket.chosen', { count: tickets.length })}</span>
      {common.length === 0 ? <span className="quiet">{t('ticket.nothingCommon')}</span> : null}
      {common.map((action) => (
        <FormModal<{ reason?: string; to?: string }>
          key={action}
          label={t(`ticket.actions.${action}`)}
          explain={t('ticket.batchExplain', { count: tickets.length })}
          send={send(action)}
        >
          {NEEDS[action]?.org ? (
            <Form.Item name="to" label={t('ticket.to')} rules={[{ required: action === 'transfer' }]}>
              <OrgSelect />
            </Form.Item>
          ) : null}
          {NEEDS[action]?.reason ? (
            <Form.Item name="reason" label={t('ticket.reason')} rules={[{ required: true, whitespace: true }]}>
              <Input.TextArea rows={3} maxLength={2000} showCount />
            </Form.Item>
          ) : null}
        </FormModal>
      ))}
    </Space>
  )
}
