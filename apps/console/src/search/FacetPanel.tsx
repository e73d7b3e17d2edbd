import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShow } from '../catalogue/useShow.ts'
import { useExtraFields } from '../field/useExtraFields.ts'
import { useTrees } from '../grading/useTrees.ts'
import type { Filters } from '../ui/useUrlFilters.ts'
import { ClassFacet } from './ClassFacet.tsx'

const FEW = 6
/** facet of the search → field whose words its values have */
const FACETS = {
  provider: 'provider',
  theme: 'theme',
  shareType: 'shareType',
  openType: 'openType',
  level: 'dataLevel',
  updateCycle: 'updateCycle',
  format: 'format',
  state: 'state',
  attached: 'attached',
}

interface Props {
  facets: Record<string, Record<string, number>>
  /** values that are not told, by facet */
  more: Record<string, number>
  providers: Record<string, string>
  filters: Filters
  change(values: Filters): void
}

/** All facets with counts; several values of one are alternatives. */
export function FacetPanel({ facets, more, providers, filters, change }: Props) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const fields = useExtraFields()
  const trees = useTrees()
  const classes = (filters.inClass ?? '').split(',').filter(Boolean)
  const extra = (filters.extra ?? '').split(',').filter(Boolean)
  return (
    <aside aria-label={t('search.narrow')} className="facets">
      {Object.entries(FACETS).map(([facet, field]) => (
        <Facet
          key={facet}
          title={nameOf(field)}
          counts={facets[facet] ?? {}}
          more={more[facet] ?? 0}
          chosen={(filters[facet] ?? '').split(',').filter(Boolean)}
          label={(value) => (facet === 'provider' ? (providers[value] ?? value) : show(field, value))}
          onChange={(values) => change({ [facet]: values.join(',') })}
        />
      ))}
      {trees.map((tree) => {
        const own = (pair: string) => pair.startsWith(`${tree.id}:`)
        const others = classes.filter((pair) => !own(pair))
        return (
          <ClassFacet
            key={tree.id}
            tree={tree}
            counts={facets[`class.${tree.id}`] ?? {}}
            chosen={classes.find(own)?.slice(tree.id.length + 1)}
            onChange={(code) => change({ inClass: [...others, ...(code ? [`${tree.id}:${code}`] : [])].join(',') })}
          />
        )
      })}
      {fields
        .filter((field) => field.filterable)
        .map((field) => (
          <Facet
            key={field.key}
            title={field.label}
            counts={facets[`extra.${field.key}`] ?? {}}
            more={more[`extra.${field.key}`] ?? 0}
            chosen={extra
              .filter((pair) => pair.startsWith(`${field.key}:`))
              .map((pair) => pair.slice(field.key.length + 1))}
            label={(value) => value}
            onChange={(values) => {
              const others = extra.filter((pair) => !pair.startsWith(`${field.key}:`))
              change({ extra: [...others, ...values.map((value) => `${field.key}:${value}`)].join(',') })
            }}
          />
        ))}
    </aside>
  )
}

interface FacetProps {
  title: string
  counts: Record<string, number>
  more: number
  chosen: string[]
  label(value: string): string
  onChange(values: string[]): void
}

function Facet({ title, counts, more, chosen, label, onChange }: FacetProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const values = [...new Set([...chosen, ...Object.keys(counts)])].toSorted(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0),
  )
  if (values.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {(all ? values : values.slice(0, FEW)).map((value) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        >
          {label(value)} <span className="count">{counts[value] ?? 0}</span>
        </Checkbox>
      ))}
      {values.length > FEW ? (
        <Button type="link" size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {t(all ? 'search.fewer' : 'search.all', { count: values.length })}
        </Button>
      ) : null}
      {all && more > 0 ? <div className="count">{t('search.more', { count: more })}</div> : null}
    </fieldset>
  )
}
