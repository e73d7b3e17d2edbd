import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { Problem } from './Problem.tsx'

/** One thing that is being loaded: grey lines, then the thing or the refusal. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Problem cause={query.error} retry={() => void query.refetch()} />
  return <Skeleton active paragraph={{ rows: 6 }} />
}
