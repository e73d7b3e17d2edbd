import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

const COLOURS = ['red', 'orange', 'yellow', 'green']

/** What the desk is narrowed to; all of it stands in the address. */
export function DeskFilters() {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  const [filters, change] = useUrlFilters()
  const definition = useQuery({
    queryKey: ['definitions', 'catalogue.review'],
    queryFn: () => read(api.GET('/v1/workflow/definitions', { params: { query: { kind: 'catalogue.review' } } })),
  })
  const stages = [...new Set(definition.data?.items.flatMap(({ levels }) => levels.map(({ name }) => name)))]
  const select = (key: string, choices: { value: string; label: string }[]) => (
    <FilterSelect
      label={t(`review.filters.${key}`)}
      value={filters[key]}
      options={choices}
      onChange={(value) => change({ [key]: value, task: undefined })}
    />
  )
  return (
    <div className="filters">
      <SearchInput label={t('review.search')} width={220} />
      <OrgSelect
        aria-label={t('review.filters.org')}
        placeholder={t('review.filters.org')}
        value={filters.org ?? null}
        onChange={(org) => change({ org, task: undefined })}
      />
      {select(
        'stage',
        stages.map((name) => ({ value: name, label: name })),
      )}
      {select('cause', options('changeCause'))}
      {select('level', options('dataLevel'))}
      {select('share', options('shareType'))}
      {select('personal', [
        { value: 'true', label: t('review.personal') },
        { value: 'false', label: t('review.notPersonal') },
      ])}
      {select(
        'colour',
        COLOURS.map((value) => ({ value, label: t(`workflow.colours.${value}`) })),
      )}
    </div>
  )
}
