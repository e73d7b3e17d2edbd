import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { ShareOpen } from './ShareOpen.tsx'

const GATES = ['secrecyReview', 'privacyReview'] as const
type Gates = Pick<Schemas['OnboardingSubmit'], (typeof GATES)[number]>

/** Step 6: the two assessments that the law wants before review; after publication, sharing and opening in one click each. */
export function SubmitStep({ draft }: { draft: Schemas['OnboardingDraft'] }) {
  if (draft.state !== 'submitted') return <Assessments draft={draft} />
  return <Outcome draft={draft} />
}

function Assessments({ draft }: { draft: Schemas['OnboardingDraft'] }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Gates>()
  const personal = draft.proposal.columns.some((column) => column.keep && column.sensitivity !== 'none')
  const today = { date: dayjs().format('YYYY-MM-DD'), person: me?.subject.name ?? '', note: '' }
  const submit = (values: Gates) => {
    const body = { ...values, revision: draft.revision } as Schemas['OnboardingSubmitInput']
    const work = () => api.POST('/v1/onboarding/drafts/{draft}/submit', { params: { path: { draft: draft.id } }, body })
    return act(work, { form, done: t('onboarding.submitted') })
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ secrecyReview: today, privacyReview: today }}
      onFinish={(values) => void submit(values)}
    >
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title={t(personal ? 'onboarding.hasPersonal' : 'onboarding.noPersonal')}
      />
      <div className="gates">
        {GATES.map((gate) => (
          <Card key={gate} size="small" title={t(`onboarding.${gate}`)}>
            <Form.Item
              name={[gate, 'conclusion']}
              label={t('onboarding.conclusion')}
              rules={[{ required: true, message: t('onboarding.needed') }]}
            >
              <Select
                options={['pass', 'fail', 'not-involved'].map((value) => ({
                  value,
                  label: t(`onboarding.conclusions.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item
              name={[gate, 'person']}
              label={t('onboarding.assessor')}
              rules={[{ required: true, message: t('onboarding.needed') }]}
            >
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item
              name={[gate, 'date']}
              label={t('onboarding.date')}
              rules={[{ required: true, message: t('onboarding.needed') }]}
            >
              <Input type="date" />
            </Form.Item>
            <Form.Item name={[gate, 'note']} label={t('onboarding.note')}>
              <Input.TextArea rows={2} maxLength={1000} />
            </Form.Item>
          </Card>
        ))}
      </div>
      <Button type="primary" htmlType="submit" loading={busy} style={{ marginTop: 16 }}>
        {t('onboarding.submit')}
      </Button>
    </Form>
  )
}

function Outcome({ draft }: { draft: Schemas['OnboardingDraft'] }) {
  const { t } = useTranslation()
  const entry = draft.entry ?? ''
  const query = useQuery({
    queryKey: ['catalogue', 'entry', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}', { params: { path: { id: entry } } })),
  })
  return (
    <Loaded query={query}>
      {({ state, name, flow, shareType, openType }) => (
        <>
          <Alert
            type={state === 'published' ? 'success' : state === 'returned' ? 'warning' : 'info'}
            showIcon
            title={t(`onboarding.outcome.${state}`, { name })}
            description={
              <>
                <Go to={`/catalogue/${entry}`}>{t('onboarding.openEntry')}</Go>
                {flow ? (
                  <>
                    {' · '}
                    <Go to={`/workflow/flows/${flow}`}>{t('onboarding.openFlow')}</Go>
                  </>
                ) : null}
              </>
            }
          />
          {state === 'published' ? <ShareOpen draft={draft} shareType={shareType} openType={openType} /> : null}
        </>
      )}
    </Loaded>
  )
}
