import { useQuery } from '@tanstack/react-query'
import { Empty, Space, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useCan } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ColumnTypeForm } from './ColumnTypeForm.tsx'
import { DropColumnType } from './DropColumnType.tsx'
import { useCodeListNames } from './useCodeListNames.ts'

type Own = Schemas['StandardsColumnType']
type Shared = Pick<Own, 'semantic' | 'name'> & { sensitivity: string; grade: number }

/** What a column can be recognised as: the bureau's own types, which it keeps here, and the bundled ones. */
export function ColumnTypesTab() {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const can = useCan()
  const codeLists = useCodeListNames()
  const [{ q = '' }] = useUrlFilters()
  const query = useQuery({
    queryKey: ['column-types'],
    queryFn: () => read(api.GET('/v1/standards/column-types')),
  })
  const meant = <T extends { semantic: string; name: string; synonyms?: string[] }>(types: readonly T[]) =>
    types.filter(({ semantic, name, synonyms = [] }) => [semantic, name, ...synonyms].some((word) => word.includes(q)))
  const first: TableColumnsType<Shared> = [
    { title: t('standards.columnType.semantic'), dataIndex: 'semantic', className: 'mono' },
    { title: t('standards.fields.name'), dataIndex: 'name' },
  ]
  const protection: TableColumnsType<Shared> = [
    {
      title: t('standards.fields.sensitivity'),
      dataIndex: 'sensitivity',
      render: (value: string) => t(`standards.sensitivities.${value}`),
    },
    { title: t('standards.fields.grade'), dataIndex: 'grade', render: levelOf },
  ]
  const pages = { hideOnSinglePage: true, showSizeChanger: false, pageSize: 20 }
  return (
    <Loaded query={query}>
      {({ own, bundled }) => {
        const taken = new Set([...own, ...bundled].map(({ semantic }) => semantic))
        const handling: TableColumnsType<Own> = [
          {
            title: t('standards.handling'),
            render: (_, type) => (
              <Space>
                <ColumnTypeForm type={type} taken={taken} />
                <DropColumnType type={type} />
              </Space>
            ),
          },
        ]
        return (
          <>
            <div className="filters">
              <SearchInput label={t('standards.columnType.search')} />
              {can('standards.column-type.edit') ? <ColumnTypeForm taken={taken} /> : null}
            </div>
            <h2 className="section">{t('standards.columnType.own')}</h2>
            <Table<Own>
              aria-label={t('standards.columnType.own')}
              size="small"
              rowKey="semantic"
              pagination={pages}
              dataSource={meant(own)}
              locale={{
                emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('standards.columnType.empty')} />,
              }}
              columns={[
                ...(first as TableColumnsType<Own>),
                {
                  title: t('standards.columnType.synonyms'),
                  dataIndex: 'synonyms',
                  render: (words: string[]) => words.join(mark('、')) || '—',
                },
                {
                  title: t('standards.columnType.pattern'),
                  dataIndex: 'pattern',
                  className: 'mono',
                  render: (pattern: string | null) => pattern ?? '—',
                },
                {
                  title: t('standards.fields.codeList'),
                  dataIndex: 'codeList',
                  render: (id: string | null) => (id ? (codeLists.get(id) ?? id) : '—'),
                },
                ...(protection as TableColumnsType<Own>),
                {
                  title: t('standards.fields.mask'),
                  dataIndex: 'mask',
                  render: (mask: string | null) => (mask ? t(`onboarding.masks.${mask}`) : '—'),
                },
                ...(can('standards.column-type.edit') ? handling : []),
              ]}
            />
            <h2 className="section">{t('standards.columnType.bundled')}</h2>
            <Table<Schemas['StandardsBundledType']>
              aria-label={t('standards.columnType.bundled')}
              size="small"
              rowKey="semantic"
              pagination={pages}
              dataSource={meant(bundled)}
              columns={[
                ...(first as TableColumnsType<Schemas['StandardsBundledType']>),
                { title: t('standards.fields.category'), dataIndex: 'category' },
                ...(protection as TableColumnsType<Schemas['StandardsBundledType']>),
              ]}
            />
          </>
        )
      }}
    </Loaded>
  )
}
