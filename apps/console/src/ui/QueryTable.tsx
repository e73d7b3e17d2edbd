import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from './Problem.tsx'
import { Unseen } from './Unseen.tsx'

export interface PageOf<T> {
  items: T[]
  next: string | null
}

interface Props<T extends object>
  extends Pick<TableProps<T>, 'columns' | 'onRow' | 'rowSelection' | 'expandable' | 'size'> {
  /** React Query key; filters belong into it */
  queryKey: readonly unknown[]
  load(after: string | undefined): Promise<PageOf<T>>
  rowKey: keyof T & string
  /** shown when there is nothing: say what to do next */
  empty: ReactNode
  label: string
  /** long texts wrap within the place there is, instead of scrolling */
  wrap?: boolean
}

/** A keyset list with "load more": never a page number that could shift under the reader. */
export function QueryTable<T extends object>({
  queryKey,
  load,
  rowKey,
  empty,
  label,
  rowSelection,
  expandable,
  wrap = false,
  ...table
}: Props<T>) {
  const { t } = useTranslation()
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const problem = query.error ? <Problem cause={query.error} retry={() => void query.refetch()} /> : null
  if (problem && !query.data) return problem
  const rows = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      {problem}
      <Table<T>
        {...table}
        {...(rowSelection
          ? {
              rowSelection: {
                getTitleCheckboxProps: () => ({ 'aria-label': t('list.all') }) as never,
                columnTitle: (box: ReactNode) => (
                  <>
                    {box}
                    <Unseen>{t('list.all')}</Unseen>
                  </>
                ),
                ...rowSelection,
              },
            }
          : {})}
        {...(expandable ? { expandable: { columnTitle: <Unseen>{t('list.details')}</Unseen>, ...expandable } } : {})}
        aria-label={label}
        rowKey={rowKey}
        dataSource={rows}
        loading={query.isPending}
        pagination={false}
        {...(wrap ? {} : { scroll: { x: 'max-content' } })}
        locale={{
          emptyText: query.isPending ? ' ' : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} />,
        }}
      />
      {query.hasNextPage ? (
        <div style={{ textAlign: 'center', marginTop: 12 }}>
          <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
