import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Descriptions, Form, Input, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'
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
  const [key, setKey] = useState('')
  const query = useQuery({
    queryKey: ['upload', id],
    queryFn: () => read(api.GET('/v1/intake/uploads/{upload}', { params: { path: { upload: id } } })),
  })
  const propose = async () => {
    const body = { upload: id, ...(provider ? { provider } : {}), ...(key.trim() ? { key: key.trim() } : {}) }
    const draft = await act(() => read(api.POST('/v1/onboarding/drafts', { body })))
    if (draft) onProposed(draft)
  }
  return (
    <Loaded query={query}>
      {({ name, size, sha256, detection }) => (
        <>
          <Descriptions
            size="small"
            column={3}
            items={[
              { key: 'name', label: t('onboarding.file'), children: name },
              { key: 'size', label: t('onboarding.size'), children: `${(size / 1024).toLocaleString()} KB` },
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
              <Input
                aria-label={t('onboarding.keyColumn')}
                placeholder={t('onboarding.keyHint')}
                value={key}
                onChange={(event) => setKey(event.target.value)}
              />
            </Form.Item>
            <Space>
              <Button type="primary" htmlType="submit" loading={busy}>
                {t('onboarding.propose')}
              </Button>
            </Space>
          </Form>
        </>
      )}
    </Loaded>
  )
}
