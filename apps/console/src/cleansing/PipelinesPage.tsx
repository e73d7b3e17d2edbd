import { Checkbox, Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { NewPipeline } from './NewPipeline.tsx'

type Pipeline = Schemas['CleansingPipeline']

/** All pipelines the reader may see; a department sees its own. */
export function PipelinesPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Pipeline> = [
    {
      title: t('cleansing.name'),
      dataIndex: 'name',
      render: (name: string, one) => <Go to={`/cleansing/${one.id}`}>{name}</Go>,
    },
    {
      title: t('cleansing.input'),
      dataIndex: 'inputName',
      render: (name: string, one) => <Go to={`/datasets/${one.input}`}>{name}</Go>,
    },
    {
      title: t('cleansing.output'),
      dataIndex: 'outputName',
      render: (name: string, one) => (one.output ? <Go to={`/datasets/${one.output}`}>{name}</Go> : name),
    },
    { title: t('cleansing.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('cleansing.steps'), dataIndex: 'steps', align: 'right' },
    { title: t('cleansing.state'), render: (_, one) => <PipelineState pipeline={one} /> },
    { title: t('cleansing.trigger'), render: (_, { trigger }) => t(`cleansing.triggers.${trigger.kind}`) },
    { title: t('cleansing.updatedAt'), dataIndex: 'updatedAt', render: moment },
  ]
  return (
    <PageShell
      title={t('menu.cleansing')}
      actions={
        <Space wrap>
          <Go to="/cleansing/runs">{t('cleansing.allRuns')}</Go>
          {can('cleansing.pipeline.edit') ? <NewPipeline dataset={filters.dataset} /> : null}
        </Space>
      }
    >
      <div className="filters">
        <SearchInput label={t('cleansing.search')} />
        <Checkbox
          checked={filters.retired === 'true'}
          onChange={({ target }) => change({ retired: target.checked ? 'true' : undefined })}
        >
          {t('cleansing.withRetired')}
        </Checkbox>
      </div>
      <QueryTable<Pipeline>
        label={t('menu.cleansing')}
        queryKey={['cleansing', 'pipelines', filters]}
        rowKey="id"
        columns={columns}
        empty={t(can('cleansing.pipeline.edit') ? 'cleansing.empty' : 'list.none')}
        load={(after) =>
          read(
            api.GET('/v1/cleansing/pipelines', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}

/** In force, changed since, not published yet, or retired. */
export function PipelineState({ pipeline }: { pipeline: Pick<Pipeline, 'retiredAt' | 'published' | 'changed'> }) {
  const { t } = useTranslation()
  if (pipeline.retiredAt) return <Tag>{t('cleansing.retired')}</Tag>
  if (pipeline.published === null) return <Tag>{t('cleansing.unpublished')}</Tag>
  return (
    <>
      <Tag color="success">{t('cleansing.versionOf', { seq: pipeline.published })}</Tag>
      {pipeline.changed ? <Tag color="warning">{t('cleansing.changed')}</Tag> : null}
    </>
  )
}
