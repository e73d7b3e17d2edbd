import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { BookCards } from './BookCards.tsx'
import { BookTable } from './BookTable.tsx'

/** 一本账: how much is registered and how much of it has data behind it; every figure opens the entries it counts. */
export function BookPage() {
  const { t } = useTranslation()
  const query = useQuery({ queryKey: ['catalogue', 'book'], queryFn: () => read(api.GET('/v1/catalogue/book')) })
  return (
    <PageShell title={t('book.title')} actions={<Button onClick={() => window.print()}>{t('book.print')}</Button>}>
      <Loaded query={query}>
        {(book) => (
          <>
            <BookCards book={book} />
            <BookTable providers={book.providers} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
