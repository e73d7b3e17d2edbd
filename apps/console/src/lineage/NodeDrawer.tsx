import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Space, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { ColumnTrace } from './ColumnTrace.tsx'
import { ImpactList } from './ImpactList.tsx'
import { NodeRuns } from './NodeRuns.tsx'

const PAGES: Record<string, (id: string) => string> = {
  dataset: (id) => `/datasets/${id}`,
  entry: (id) => `/catalogue/${id}`,
  service: (id) => `/services/${id}`,
  open: (id) => `/opendata/${id}`,
}

interface Props {
  node: string
  onClose(): void
  onFocus(node: string): void
}

/** One node: its columns, what hangs on it, its runs, and the way to its own page. */
export function NodeDrawer({ node: key, onClose, onFocus }: Props) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['lineage', 'node', key],
    queryFn: () => read(api.GET('/v1/lineage/nodes/{key}', { params: { path: { key } } })),
  })
  return (
    <Drawer open size="large" title={query.data?.name ?? t('lineage.node')} onClose={onClose} destroyOnHidden>
      <Loaded query={query}>
        {(node) => (
          <>
            <Space wrap style={{ marginBottom: 12 }}>
              {t(`lineage.kinds.${node.kind}`)}
              <span>{nameOf(node.org)}</span>
              {node.system ? <span>{node.system}</span> : null}
              <span>{t('lineage.seen', { first: moment(node.firstAt), last: moment(node.lastAt) })}</span>
              <Button size="small" onClick={() => onFocus(node.key)}>
                {t('lineage.focus')}
              </Button>
              {PAGES[node.kind] ? <Go to={PAGES[node.kind]?.(node.id) ?? '/'}>{t('lineage.openPage')}</Go> : null}
            </Space>
            <Tabs
              items={[
                {
                  key: 'columns',
                  label: t('lineage.columnTrace'),
                  children: <ColumnTrace node={node.key} columns={node.columns} />,
                },
                ...(can('lineage.impact.read')
                  ? [{ key: 'impact', label: t('lineage.impact'), children: <ImpactList nodes={[node.key]} /> }]
                  : []),
                { key: 'runs', label: t('lineage.runs'), children: <NodeRuns node={node.key} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </Drawer>
  )
}
