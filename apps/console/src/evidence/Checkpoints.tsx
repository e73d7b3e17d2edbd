import '../data-pages.css'
import { useQuery } from '@tanstack/react-query'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'

/** Signed state of each log and the key that proves it: what an offline check needs. */
export function Checkpoints() {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['evidence', 'checkpoints'],
    queryFn: async () => {
      const [{ items }, { keys }] = await Promise.all([
        read(api.GET('/v1/evidence/checkpoints')),
        read(api.GET('/v1/evidence/key')),
      ])
      return items.map((item) => ({ ...item, key: keys.find(({ writer }) => writer === item.writer)?.key ?? '' }))
    },
  })
  return (
    <Loaded query={query}>
      {(logs) =>
        logs.map(({ writer, origin, size, checkpoint, key }) => (
          <Card key={writer} size="small" title={t('evidence.log', { writer, size })} style={{ marginBottom: 12 }}>
            <p>
              {t('evidence.origin')} <span className="mono">{origin}</span>
            </p>
            <Typography.Paragraph
              className="mono"
              copyable={{ text: key, tooltips: [t('evidence.copyKey'), t('evidence.copied')] }}
            >
              {t('evidence.key')} {key}
            </Typography.Paragraph>
            <pre className="mono block" tabIndex={0}>
              {checkpoint}
            </pre>
          </Card>
        ))
      }
    </Loaded>
  )
}
