import { Checkbox, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { NEEDS } from './action-needs.ts'

interface Values {
  reason?: string
  to?: string
  whole?: boolean
}

/** What leads on; everything else is a way aside. */
const ONWARD = new Set(['dispatch', 'sign', 'fix', 'submit', 'uphold'])

/** What the reader may do with this ticket now. */
export function TicketActions({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const path = { ticket: ticket.id }
  return (
    <>
      {ticket.actions.map((action) => (
        <FormModal<Values>
          key={action}
          type={ONWARD.has(action) ? 'primary' : 'default'}
          label={t(`ticket.actions.${action}`)}
          explain={t(`ticket.explain.${action}`)}
          done={t('ticket.done')}
          send={(values) =>
            read(
              api.POST('/v1/ticket/tickets/{ticket}/act', {
                params: { path },
                body: { reason: '', ...values, action },
              }),
            )
          }
        >
          {NEEDS[action]?.org ? (
            <Form.Item
              name="to"
              label={t('ticket.to')}
              extra={action === 'dispatch' ? t('ticket.toSame', { org: ticket.ownerName }) : undefined}
              rules={[{ required: action === 'transfer', message: t('ticket.toMissing') }]}
            >
              <OrgSelect />
            </Form.Item>
          ) : null}
          {NEEDS[action]?.reason ? (
            <Form.Item
              name="reason"
              label={t(`ticket.reasons.${action}`, { defaultValue: t('ticket.reason') })}
              rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
            >
              <Input.TextArea rows={3} maxLength={2000} showCount autoFocus />
            </Form.Item>
          ) : null}
          {action === 'uphold' && ticket.kind === 'quality' ? (
            <Form.Item name="whole" valuePropName="checked">
              <Checkbox>{t('ticket.whole')}</Checkbox>
            </Form.Item>
          ) : null}
        </FormModal>
      ))}
      {ticket.canExtend ? (
        <FormModal<{ days: number; reason: string }>
          label={t('ticket.extend')}
          explain={t('ticket.extendExplain')}
          initial={{ days: 5 }}
          done={t('ticket.extendDone')}
          send={(body) => read(api.POST('/v1/ticket/tickets/{ticket}/extension', { params: { path }, body }))}
        >
          <Form.Item name="days" label={t('workflow.days')} rules={[{ required: true }]}>
            <InputNumber min={1} max={30} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('ticket.reason')}
            rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </FormModal>
      ) : null}
    </>
  )
}
