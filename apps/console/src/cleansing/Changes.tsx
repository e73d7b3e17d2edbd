import { useQuery } from '@tanstack/react-query'
import { List, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { useKinds } from './useKinds.ts'

const COLOUR = { added: 'success', removed: 'error', edited: 'processing', moved: 'default' } as const

/** What changed from one version to another, or to the draft. */
export function Changes({
  pipeline,
  from,
  to,
  revision,
}: {
  pipeline: string
  from: number
  to?: number
  revision?: number
}) {
  const { t } = useTranslation()
  const { kindOf, say } = useKinds()
  const query = useQuery({
    queryKey: ['cleansing', 'changes', pipeline, from, to, revision],
    queryFn: () =>
      read(
        api.GET('/v1/cleansing/pipelines/{pipeline}/versions/{seq}/changes', {
          params: { path: { pipeline, seq: from }, query: to ? { to } : {} },
        }),
      ),
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('cleansing.noChanges')}</p>
        ) : (
          <List
            size="small"
            dataSource={items}
            renderItem={(one) => {
              const kind = kindOf(one.kind)
              const place = one.to ?? one.from ?? 0
              return (
                <List.Item>
                  <div>
                    <Tag color={COLOUR[one.change]}>{t(`cleansing.changes.${one.change}`)}</Tag>
                    {t('cleansing.stepOf', { n: place + 1, name: say(kind, one.kind) })}
                    {one.fields.map(({ field, before, after }) => (
                      <div key={field}>
                        {field.startsWith('_')
                          ? t(`cleansing.fields.${field.slice(1)}`)
                          : say(
                              kind?.fields.find((f) => f.name === field),
                              field,
                            )}
                        : <del className="cleansing-before">{text(before)}</del>{' '}
                        <ins className="cleansing-after">{text(after)}</ins>
                      </div>
                    ))}
                  </div>
                </List.Item>
              )
            }}
          />
        )
      }
    </Loaded>
  )
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
