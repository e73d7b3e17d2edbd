import { Button, Card, Checkbox, Form, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { useAct } from '../ui/useAct.ts'

interface Props {
  draft: Schemas['OnboardingDraft']
  shareType: number
  openType: number
}
interface Choice {
  keyColumns: string[]
  modes: ('query' | 'verify')[]
}

/** After publication: 共享为接口 and 开放, one click each, with what the columns suggest. */
export function ShareOpen({ draft, shareType, openType }: Props) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [job, setJob] = useState<{ id: string; link: string } | null>(null)
  const dataset = draft.dataset ?? ''
  const columns = draft.proposal.columns.filter((column) => column.keep)
  const keys = columns.filter((column) => column.key).map((column) => column.name)
  const open = columns.filter((column) => column.sensitivity === 'none').map((column) => column.name)

  const share = async (choice: Choice) => {
    const done = await act(() => read(api.POST('/v1/sharing/services', { body: { dataset, ...choice } })))
    if (done?.job) setJob({ id: done.job, link: `/services/${done.service.id}` })
  }
  const publish = async () => {
    const body = { dataset, columns: open } as Schemas['OpendataPublishInput']
    const done = await act(() => read(api.POST('/v1/opendata/publications', { body })))
    if (done) setJob({ id: done.job, link: `/opendata/${done.publication.id}` })
  }
  return (
    <div className="gates" style={{ marginTop: 16 }}>
      <Card size="small" title={t('onboarding.share')}>
        <Form<Choice>
          layout="vertical"
          initialValues={{ keyColumns: keys, modes: ['query', 'verify'] }}
          onFinish={(choice) => void share(choice)}
        >
          <Form.Item
            name="keyColumns"
            label={t('onboarding.keyColumns')}
            rules={[{ required: true, message: t('onboarding.needed') }]}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              maxCount={5}
              options={columns.map(({ name, title }) => ({ value: name, label: title }))}
            />
          </Form.Item>
          <Form.Item name="modes" label={t('onboarding.modes')}>
            <Checkbox.Group
              options={(['query', 'verify'] as const).map((value) => ({ value, label: t(`sharing.modes.${value}`) }))}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy} disabled={shareType === 3}>
            {t('onboarding.share')}
          </Button>
          {shareType === 3 ? <p>{t('onboarding.shareClosed')}</p> : null}
        </Form>
      </Card>
      <Card size="small" title={t('onboarding.open')}>
        <p>{t('onboarding.openExplain', { count: open.length, left: columns.length - open.length })}</p>
        <Button
          type="primary"
          loading={busy}
          disabled={openType === 3 || open.length === 0}
          onClick={() => void publish()}
        >
          {t('onboarding.open')}
        </Button>
        {openType === 3 ? <p>{t('onboarding.openClosed')}</p> : null}
      </Card>
      {job ? (
        <Space orientation="vertical" className="wide">
          {/* above what comes a moment later, so that it stays where somebody is about to click */}
          <Go to={job.link}>{t('onboarding.openResult')}</Go>
          <JobProgress key={job.id} job={job.id} />
        </Space>
      ) : null}
    </div>
  )
}
