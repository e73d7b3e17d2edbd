import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { PackEditor } from './PackEditor.tsx'

/** The pack of one data element and its versions. */
export function PackPage() {
  const { t } = useTranslation()
  const { element = '' } = useParams({ strict: false }) as { element?: string }
  const query = useQuery({
    queryKey: ['quality', 'pack', element],
    queryFn: () => read(api.GET('/v1/quality/packs/{element}', { params: { path: { element } } })),
  })
  const named = useQuery({
    queryKey: ['standards', 'element', element],
    queryFn: () => read(api.GET('/v1/standards/elements/{id}', { params: { path: { id: element } } })),
  })
  return (
    <PageShell
      title={t('quality.pack.of', { name: named.data?.name ?? element })}
      actions={<Go to="/quality/packs">{t('quality.pack.back')}</Go>}
    >
      <Loaded query={query}>
        {({ current, versions }) => (
          <>
            <PackEditor key={current.version} pack={current} />
            <h2>{t('quality.pack.versions')}</h2>
            <Table
              aria-label={t('quality.pack.versions')}
              size="small"
              rowKey="version"
              dataSource={versions}
              pagination={false}
              locale={{ emptyText: t('quality.pack.noVersions') }}
              columns={[
                { title: t('quality.pack.version'), dataIndex: 'version' },
                { title: t('quality.pack.note'), dataIndex: 'note' },
                { title: t('quality.rules'), render: (_, { rules }) => rules.length },
                { title: t('quality.pack.editedAt'), render: (_, { editedAt }) => (editedAt ? moment(editedAt) : '—') },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
