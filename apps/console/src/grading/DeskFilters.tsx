import { Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { useLevels } from './useLevels.ts'

const CHOICES = { state: ['suggested', 'graded', 'confirmed'], sensitivity: ['none', 'personal', 'sensitive'] } as const

/** What the desk is narrowed to, kept in the address. */
export function DeskFilters() {
  const { t } = useTranslation()
  const can = useCan()
  const { levelOf } = useLevels()
  const [filters, change] = useUrlFilters()
  return (
    <div className="filters">
      <Input.Search
        key={filters.q}
        aria-label={t('grading.search')}
        placeholder={t('grading.search')}
        defaultValue={filters.q ?? ''}
        allowClear
        style={{ width: 240 }}
        onSearch={(q) => change({ q: q.trim() })}
      />
      {can('catalogue.grade.read-all') ? (
        <OrgSelect
          aria-label={t('grading.provider')}
          placeholder={t('grading.provider')}
          value={filters.provider ?? null}
          onChange={(provider?: string) => change({ provider })}
        />
      ) : null}
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
        <FilterSelect
          key={name}
          label={t(`grading.${name}`)}
          value={filters[name]}
          options={CHOICES[name].map((value) => ({ value, label: t(`grading.${name}s.${value}`) }))}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <FilterSelect
        label={t('grading.current')}
        value={filters.grade}
        options={[1, 2, 3, 4].map((grade) => ({ value: String(grade), label: levelOf(grade) }))}
        onChange={(grade) => change({ grade })}
      />
      <Checkbox
        checked={filters.higher === 'true'}
        onChange={({ target }) => change({ higher: target.checked ? 'true' : undefined })}
      >
        {t('grading.higherOnly')}
      </Checkbox>
    </div>
  )
}
