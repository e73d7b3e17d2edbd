import { Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { useNames } from '../../sync/useNames.ts'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { CaptureStateTag, STATES } from './CaptureStateTag.tsx'
import { LagText } from './LagText.tsx'
import { LagLine } from './LagLine.tsx'
import { NewCapture } from './NewCapture.tsx'

type Capture = Schemas['ConnectionCapture']

/** 变更捕获: which sources are followed, how far behind, and what holds them. */
export function CapturesPage() {
  const { t } = useTranslation()
  const can = useCan()
  const names = useNames()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const wanted = filters.state ? { state: filters.state } : {}
  const columns: TableColumnsType<Capture> = [
    {
      title: t('connection.capture.name'),
      render: (_, { id, name }) => <Go to={`/connection/captures/${id}`}>{name}</Go>,
    },
    { title: t('connection.capture.source'), render: (_, { source }) => names.source(source) },
    { title: t('connection.capture.provider'), render: (_, { provider }) => nameOf(provider) },
    { title: t('connection.capture.tables'), align: 'right', render: (_, { tables }) => tables.length },
    {
      title: t('connection.capture.state'),
      render: (_, capture) => (
        <>
          <CaptureStateTag state={capture.state} />
          {capture.trouble ? <Tag color="orange">{t('connection.capture.troubled')}</Tag> : null}
        </>
      ),
    },
    { title: t('connection.capture.lag'), render: (_, capture) => <LagText capture={capture} /> },
    {
      title: t('connection.capture.lastHour'),
      render: (_, { id }) => <LagLine capture={id} width={140} height={28} />,
    },
    { title: t('connection.capture.takenAt'), render: (_, { takenAt }) => moment(takenAt) },
  ]
  return (
    <PageShell title={t('connection.capture.title')} actions={can('connection.capture.edit') ? <NewCapture /> : null}>
      <Space wrap className="filters">
        <FilterSelect
          label={t('connection.capture.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`connection.capture.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </Space>
      <QueryTable<Capture>
        label={t('connection.capture.title')}
        queryKey={['connection', 'captures', wanted]}
        rowKey="id"
        columns={columns}
        empty={t(
          filters.state
            ? 'connection.capture.noneFits'
            : can('connection.capture.edit')
              ? 'connection.capture.empty'
              : 'list.none',
        )}
        load={(after) =>
          read(
            api.GET('/v1/connection/captures', {
              params: { query: { limit: 50, ...wanted, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
