import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

/** Where a code list or a data element is used: elements, entries of the catalogue, columns of datasets. */
export function Uses({ of }: { of: { codeList: string } | { element: string } }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const page = (after: string | undefined) => ({ ...of, limit: 20, ...(after ? { after } : {}) })
  const uses = (one: { codeList?: string | null; element?: string | null }) =>
    'codeList' in of ? one.codeList === of.codeList : one.element === of.element
  return (
    <>
      {'codeList' in of ? (
        <>
          <h3>{t('standards.uses.elements')}</h3>
          <QueryTable<Schemas['StandardsElement']>
            label={t('standards.uses.elements')}
            queryKey={['elements', of]}
            rowKey="id"
            size="small"
            empty={t('standards.uses.none')}
            load={(after) => read(api.GET('/v1/standards/elements', { params: { query: page(after) as never } }))}
            columns={[
              { title: t('standards.fields.id'), dataIndex: 'id', className: 'mono' },
              {
                title: t('standards.element'),
                render: (_, { id, name }) => <Go to={`/standards/elements/${id}`}>{name}</Go>,
              },
            ]}
          />
        </>
      ) : null}
      <h3>{t('standards.uses.entries')}</h3>
      <QueryTable<Schemas['CatalogueEntryLine']>
        label={t('standards.uses.entries')}
        queryKey={['entries', of]}
        rowKey="id"
        size="small"
        empty={t('standards.uses.none')}
        load={(after) => read(api.GET('/v1/catalogue/entries', { params: { query: page(after) as never } }))}
        columns={[
          { title: t('standards.uses.entry'), render: (_, { id, name }) => <Go to={`/catalogue/${id}`}>{name}</Go> },
          { title: t('standards.uses.provider'), dataIndex: 'provider', render: nameOf },
        ]}
      />
      {can('intake.dataset.read') ? (
        <>
          <h3>{t('standards.uses.datasets')}</h3>
          <QueryTable<Schemas['IntakeDataset']>
            label={t('standards.uses.datasets')}
            queryKey={['datasets', of]}
            rowKey="id"
            size="small"
            empty={t('standards.uses.none')}
            load={(after) => read(api.GET('/v1/intake/datasets', { params: { query: page(after) as never } }))}
            columns={[
              {
                title: t('standards.uses.dataset'),
                render: (_, { id, name }) => <Go to={`/datasets/${id}?tab=columns`}>{name}</Go>,
              },
              { title: t('standards.uses.provider'), dataIndex: 'provider', render: nameOf },
              {
                title: t('standards.uses.columns'),
                dataIndex: 'columns',
                render: (columns: Schemas['IntakeColumn'][]) =>
                  columns
                    .filter(uses)
                    .map(({ title, name }) => `${title} ${name}`)
                    .join(' · '),
              },
            ]}
          />
        </>
      ) : null}
    </>
  )
}
