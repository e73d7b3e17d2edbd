import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'

type Want = Schemas['CatalogueWant']

/** 数据需求: what was looked for in vain; the bureau answers. */
export function WantsPage() {
  const { t } = useTranslation()
  const may = useCan()('catalogue.want.answer')
  const { nameOf } = useOrgs()
  const [answering, setAnswering] = useState<Want | null>(null)
  return (
    <PageShell title={t('search.wants')}>
      <QueryTable<Want>
        label={t('search.wants')}
        queryKey={['catalogue', 'wants']}
        rowKey="id"
        size="small"
        empty={t('search.noWants')}
        load={(after) =>
          read(api.GET('/v1/catalogue/wants', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }))
        }
        columns={[
          { title: t('search.wanted'), dataIndex: 'question' },
          { title: t('search.purpose'), dataIndex: 'purpose' },
          { title: t('search.asker'), dataIndex: 'org', render: (org: string | null) => nameOf(org) },
          { title: t('search.raisedAt'), dataIndex: 'raisedAt', render: moment },
          {
            title: t('search.answer'),
            render: (_, want) => {
              if (want.state === 'open' && may)
                return (
                  <Button size="small" onClick={() => setAnswering(want)}>
                    {t('search.reply')}
                  </Button>
                )
              if (want.state === 'open') return t('search.open')
              return want.entry ? <Go to={`/catalogue/${want.entry}`}>{want.answer}</Go> : want.answer
            },
          },
        ]}
      />
      {answering ? <AnswerWant want={answering} onClose={() => setAnswering(null)} /> : null}
    </PageShell>
  )
}

function AnswerWant({ want, onClose }: { want: Want; onClose(): void }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<{ answer: string; entry?: string }>()
  const { act, busy } = useAct()
  const reply = async ({ answer, entry }: { answer: string; entry?: string }) => {
    const id = entry?.trim().match(/ent_\w+/)?.[0] ?? null
    const work = () =>
      read(
        api.POST('/v1/catalogue/wants/{id}/answer', { params: { path: { id: want.id } }, body: { answer, entry: id } }),
      )
    if (await act(work, { done: t('search.replied'), form })) onClose()
  }
  return (
    <Modal
      open
      title={want.question}
      okText={t('search.reply')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{want.purpose}</p>
      <Form form={form} layout="vertical" onFinish={reply}>
        <Form.Item name="answer" label={t('search.answer')} rules={[{ required: true, max: 2000 }]}>
          <Input.TextArea rows={4} />
        </Form.Item>
        <Form.Item name="entry" label={t('search.entryLink')}>
          <Input />
        </Form.Item>
      </Form>
    </Modal>
  )
}
