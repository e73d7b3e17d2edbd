import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import type { Facts, Result } from './RunResult.tsx'

/** 谁与谁不一致: sources against sources for one field or all; a count opens its conflicts. */
export function Matrix({ facts, result }: { facts: Facts; result: Result }) {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const field = facts.fields.findIndex((each) => each.name === filters.field)
  const met = (a: number, b: number) =>
    result.meetings
      .filter((m) => (field < 0 || m.field === field) && ((m.a === a && m.b === b) || (m.a === b && m.b === a)))
      .reduce((sum, m) => ({ both: sum.both + m.both, different: sum.different + m.different }), {
        both: 0,
        different: 0,
      })
  const open = (a: number, b: number) =>
    change({ a: facts.sources[a]?.dataset, b: facts.sources[b]?.dataset, loser: '', undecided: '' })
  return (
    <>
      <h2 className="section">{t('verification.matrix')}</h2>
      <Segmented
        aria-label={t('verification.field')}
        value={filters.field ?? ''}
        options={[
          { value: '', label: t('verification.allFields') },
          ...facts.fields.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(name) => change({ field: String(name) })}
      />
      <div style={{ overflowX: 'auto' }}>
        <table className="matrix">
          <caption>{t('verification.matrixHint')}</caption>
          <thead>
            <tr>
              <td />
              {facts.sources.map((source) => (
                <th key={source.dataset} scope="col">
                  {source.name}
                </th>
              ))}
              <th scope="col">{t('verification.knows')}</th>
              <th scope="col">{t('verification.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.sources.map((source, a) => (
              <tr key={source.dataset}>
                <th scope="row">{`${source.name}${aside(t('verification.version', { seq: source.versionSeq }))}`}</th>
                {facts.sources.map((other, b) => {
                  const { both, different } = met(a, b)
                  if (a === b || both === 0) return <td key={other.dataset}>—</td>
                  const share = different / both
                  const said = t('verification.differ', {
                    different: different.toLocaleString(),
                    both: both.toLocaleString(),
                  })
                  return (
                    <td key={other.dataset} style={{ background: `rgba(250, 140, 22, ${Math.min(0.45, share * 8)})` }}>
                      {different === 0 ? (
                        t('verification.agree', { both: both.toLocaleString() })
                      ) : (
                        <button
                          type="button"
                          className="link"
                          aria-label={`${said} ${t('verification.openPair', { a: source.name, b: other.name, count: different })}`}
                          onClick={() => open(a, b)}
                        >
                          {said}
                        </button>
                      )}
                    </td>
                  )
                })}
                <td>{source.objects.toLocaleString()}</td>
                <td>{source.missing.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
