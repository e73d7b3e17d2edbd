import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ElementForm } from './ElementForm.tsx'
import { useCodeListNames } from './useCodeListNames.ts'

/** Data elements: search, filter, and a new local one. */
export function ElementsTab() {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const codeLists = useCodeListNames()
  const [creating, setCreating] = useState(false)
  const { q, status, sensitivity } = filters
  const choices = (group: string, values: string[]) =>
    values.map((value) => ({ value, label: t(`standards.${group}.${value}`) }))
  return (
    <>
      <div className="filters">
        <SearchInput label={t('standards.searchElement')} />
        <FilterSelect
          label={t('standards.fields.status')}
          value={status}
          options={choices('statuses', ['draft', 'trial', 'standard', 'retired'])}
          onChange={(value) => change({ status: value })}
        />
        <FilterSelect
          label={t('standards.fields.sensitivity')}
          value={sensitivity}
          options={choices('sensitivities', ['none', 'personal', 'sensitive'])}
          onChange={(value) => change({ sensitivity: value })}
        />
        {can('standards.element.edit') ? (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t('standards.newElement')}
          </Button>
        ) : null}
      </div>
      <QueryTable<Schemas['StandardsElement']>
        label={t('standards.tabs.elements')}
        queryKey={['elements', q, status, sensitivity]}
        rowKey="id"
        size="small"
        empty={t('standards.noElements')}
        load={(after) => {
          const query = { limit: 50, q, status, sensitivity, after }
          return read(api.GET('/v1/standards/elements', { params: { query: query as never } }))
        }}
        columns={[
          { title: t('standards.fields.id'), dataIndex: 'id', className: 'mono' },
          {
            title: t('standards.fields.name'),
            render: (_, element) => <Go to={`/standards/elements/${element.id}`}>{element.name}</Go>,
          },
          { title: t('standards.fields.category'), dataIndex: 'category' },
          { title: t('standards.fields.format'), dataIndex: 'format', className: 'mono' },
          {
            title: t('standards.fields.codeList'),
            dataIndex: 'codeList',
            render: (id: string | null) =>
              id ? <Go to={`/standards/code-lists/${id}`}>{codeLists.get(id) ?? id}</Go> : '—',
          },
          {
            title: t('standards.fields.sensitivity'),
            dataIndex: 'sensitivity',
            render: (value: string) => t(`standards.sensitivities.${value}`),
          },
          { title: t('standards.fields.grade'), dataIndex: 'grade', render: levelOf },
          {
            title: t('standards.fields.status'),
            dataIndex: 'status',
            render: (value: string) => t(`standards.statuses.${value}`),
          },
        ]}
      />
      <Modal
        open={creating}
        width={820}
        title={t('standards.newElement')}
        footer={null}
        onCancel={() => setCreating(false)}
        destroyOnHidden
      >
        <ElementForm onDone={() => setCreating(false)} />
      </Modal>
    </>
  )
}
