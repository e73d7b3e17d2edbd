import '../data-pages.css'
import { Collapse, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { curlExample, typescriptExample } from './call-examples.ts'

interface Props {
  path: string
  mode: 'query' | 'verify'
  service: string
  content(): object
  appKey(): string
}

/** The call of the form above as code to copy; made when opened, without the secret. */
export function CallExamples({ path, mode, service, content, appKey }: Props) {
  const { t } = useTranslation()
  const [codes, setCodes] = useState({ curl: '', typescript: '' })
  const make = () => {
    const body = JSON.stringify(content())
    setCodes({
      curl: curlExample(location.origin, path, appKey(), body),
      typescript: typescriptExample(location.origin, mode, service, appKey(), body),
    })
  }
  return (
    <Collapse
      style={{ marginTop: 16 }}
      onChange={make}
      items={(['curl', 'typescript'] as const).map((language) => ({
        key: language,
        label: t(`sharing.example.${language}`),
        children: (
          <Typography.Paragraph
            copyable={{ text: codes[language], tooltips: [t('sharing.copy'), t('sharing.copied')] }}
          >
            <pre className="mono block" tabIndex={0}>
              {codes[language]}
            </pre>
          </Typography.Paragraph>
        ),
      }))}
    />
  )
}
