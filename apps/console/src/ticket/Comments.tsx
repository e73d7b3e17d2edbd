import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

/** What both sides said; Ctrl+Enter sends. */
export function Comments({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { act, busy } = useAct()
  const [form] = Form.useForm<{ body: string }>()
  const send = async (body: { body: string }) => {
    const path = { ticket: ticket.id }
    const work = () => read(api.POST('/v1/ticket/tickets/{ticket}/comments', { params: { path }, body }))
    if (await act(work, { form })) form.resetFields()
  }
  return (
    <section aria-label={t('ticket.comments')}>
      <h2 className="section">{t('ticket.comments')}</h2>
      {ticket.comments.length === 0 ? <p className="quiet">{t('ticket.noComments')}</p> : null}
      {ticket.comments.map((comment) => (
        <p key={comment.id}>
          <strong>{comment.byName}</strong>{' '}
          <span className="quiet">
            {comment.org ? nameOf(comment.org) : ''} {moment(comment.at)}
          </span>
          <br />
          {comment.body}
        </p>
      ))}
      {can('ticket.ticket.comment') ? (
        <Form form={form} layout="vertical" onFinish={(values) => void send(values)} style={{ maxWidth: 720 }}>
          <Form.Item
            name="body"
            label={t('ticket.say')}
            rules={[{ required: true, whitespace: true, message: t('ticket.sayMissing') }]}
          >
            <Input.TextArea
              rows={2}
              maxLength={2000}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit()
              }}
            />
          </Form.Item>
          <Button htmlType="submit" loading={busy}>
            {t('ticket.send')}
          </Button>
        </Form>
      ) : null}
    </section>
  )
}
