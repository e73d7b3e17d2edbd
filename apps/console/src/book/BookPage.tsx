import { useQuery } from '@tanstack/react-query'
import { Button, Segmented, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { BookCards } from './BookCards.tsx'
import { BookTable } from './BookTable.tsx'
import { DIMENSIONS, type Dimension } from './dimension.ts'
import { MonthChart } from './MonthChart.tsx'
import { StaleRule } from './StaleRule.tsx'
import { useBookNames } from './useBookNames.ts'

/** 一本账: how much is registered, has data behind it, is current and used; every figure opens the entries it counts. */
export function BookPage() {
  const { t } = useTranslation()
  const nameOf = useBookNames()
  const [filters, change] = useUrlFilters()
  const by = (filters.by ?? 'provider') as Dimension
  const query = useQuery({
    queryKey: ['catalogue', 'book', filters],
    queryFn: () => read(api.GET('/v1/catalogue/book', { params: { query: filters as never } })),
    placeholderData: (before) => before,
  })
  const narrowed = DIMENSIONS.filter((dimension) => filters[dimension])
  const address = new URLSearchParams(Object.entries(filters).filter((pair): pair is [string, string] => !!pair[1]))
  return (
    <PageShell
      title={t('book.title')}
      actions={
        <>
          <Button href={`/v1/catalogue/book.csv?${address}`}>{t('book.export')}</Button>
          <Button onClick={() => window.print()}>{t('book.print')}</Button>
        </>
      }
    >
      <div className="filters">
        <Segmented<Dimension>
          aria-label={t('book.by')}
          value={by}
          onChange={(next) => change({ by: next })}
          options={DIMENSIONS.map((value) => ({ value, label: t(`book.dimensions.${value}`) }))}
        />
        <span>
          {t('book.narrowed')}
          {mark('：')}
          {narrowed.length === 0 ? t('book.everything') : null}
          {narrowed.map((dimension) => (
            <Tag key={dimension} closable onClose={() => change({ [dimension]: undefined })}>
              {t(`book.dimensions.${dimension}`)} · {nameOf(dimension, filters[dimension] ?? '')}
            </Tag>
          ))}
        </span>
      </div>
      <Loaded query={query}>
        {(book) => (
          <div aria-busy={query.isPlaceholderData}>
            <StaleRule staleAs={book.staleAs} />
            <BookCards book={book} />
            {book.by === 'month' && book.lines.length > 1 ? <MonthChart lines={book.lines} /> : null}
            <BookTable
              book={book}
              onNarrow={(key) => change({ [book.by]: key, by: book.by === 'provider' ? 'theme' : 'provider' })}
            />
          </div>
        )}
      </Loaded>
    </PageShell>
  )
}
