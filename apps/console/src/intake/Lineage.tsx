import { useQuery } from '@tanstack/react-query'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'

/** What a version was made of, down to the file with its SHA-256. */
export function Lineage({ version }: { version: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['intake', 'lineage', version],
    queryFn: () => read(api.GET('/v1/intake/versions/{version}/lineage', { params: { path: { version } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Timeline
          items={items.map(({ sourceKind, source, name, digest, createdAt }) => ({
            key: source,
            content: (
              <>
                {t(`intake.sources.${sourceKind}`)} {name} · {moment(createdAt)}
                <div className="mono">
                  {source} · {digest}
                </div>
              </>
            ),
          }))}
        />
      )}
    </Loaded>
  )
}
