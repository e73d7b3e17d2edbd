import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Descriptions, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { size as sizeOf } from '../lifecycle/size.ts'
import { useMe } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'
import { KeyChoice } from './KeyChoice.tsx'
import { LayoutForm } from './LayoutForm.tsx'
import { SourceRows } from './SourceRows.tsx'

interface Props {
  upload: string
  onProposed(draft: Schemas['OnboardingDraft']): void
}

/** Step 2: how the file was read; corrections are tried on the spot before anything is proposed. */
export function DetectionStep({ upload: id, onProposed }: Props) {
  const { t } = useTranslation()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [provider, setProvider] = useState(me?.subject.org ?? '')
  const [key, setKey] = useState<string[]>([])
  const query = useQuery({
    queryKey: ['upload', id],
    queryFn: () => read(api.GET('/v1/intake/uploads/{upload}', { params: { path: { upload: id } } })),
  })
  const propose = async () => {
    const body = { upload: id, ...(provider ? { provider } : {}), ...(key.length > 0 ? { key: key.join(',') } : {}) }
    const draft = await act(() => read(api.POST('/v1/onboarding/drafts', { body })))
    if (draft) onProposed(draft)
  }
  return (
    <Loaded query={query}>
      {({ name, size, sha256, detection }) => (
        <>
          <Descriptions
            size="small"
            style={{ marginBottom: 12 }}
            column={3}
            items={[
              { key: 'name', label: t('onboarding.file'), children: name },
              { key: 'size', label: t('onboarding.size'), children: sizeOf(size) },
              { key: 'sha', label: 'SHA-256', children: <span className="mono">{sha256.slice(0, 16)}…</span> },
            ]}
          />
          {detection.warnings.map((warning) => (
            <Alert key={warning} type="warning" showIcon title={warning} style={{ marginBottom: 8 }} />
          ))}
          <LayoutForm key={JSON.stringify(detection)} upload={id} detection={detection} />
          <h2 className="section">{t('onboarding.preview')}</h2>
          <SourceRows upload={id} layout={JSON.stringify(detection)} />
          <Form layout="inline" style={{ marginTop: 16 }} onFinish={() => void propose()}>
            <Form.Item label={t('onboarding.provider')}>
              <OrgSelect
                aria-label={t('onboarding.provider')}
                value={provider}
                onChange={(org?: string) => setProvider(org ?? '')}
              />
            </Form.Item>
            <Form.Item label={t('onboarding.keyColumn')}>
              <KeyChoice upload={id} layout={JSON.stringify(detection)} value={key} onChange={setKey} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('onboarding.propose')}
            </Button>
          </Form>
        </>
      )}
    </Loaded>
  )
}
