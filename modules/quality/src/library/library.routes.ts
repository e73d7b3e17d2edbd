import type { App } from '@shuyuan/http'
import { z } from 'zod'
import { error } from '../errors.ts'
import { dimensionOf } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import { bundledLibrary, findItem } from './bundled-library.ts'
import { indicators } from './indicator.ts'
import { itemTitle } from './item-title.ts'
import { LibraryBody, LibraryItemSchema, LibraryQuery } from './library.schema.ts'
import type { LibraryItem } from './library.ts'
import { searchLibrary } from './search-library.ts'

const tags = ['quality']
const config = { action: 'quality.kind.list' }

/** The rule library. */
export function libraryRoutes(app: App): void {
  app.get(
    '/v1/quality/library',
    { config, schema: { tags, summary: '规则库', querystring: LibraryQuery, response: { 200: LibraryBody } } },
    async (request) => {
      const { items, counts } = searchLibrary(request.query)
      return {
        items: items.map(shown),
        indicators: indicators.map(({ code, dimension, zh, en }) => ({
          code,
          dimension,
          title: { zh, en },
          items: counts.get(code) ?? 0,
        })),
        total: bundledLibrary().length,
      }
    },
  )
  app.get(
    '/v1/quality/library/:item',
    {
      config,
      schema: {
        tags,
        summary: '规则库中的一条规则与它的正反例',
        params: z.object({ item: z.string().max(60) }),
        response: { 200: LibraryItemSchema },
      },
    },
    async (request) => {
      const item = findItem(request.params.item)
      if (!item) throw error('QUALITY_ITEM_NOT_FOUND', request.params)
      return shown(item)
    },
  )
}

function shown(item: LibraryItem): z.input<typeof LibraryItemSchema> {
  const [min, max] = findKind(item.kind)?.columns ?? [0, 0]
  return {
    ...item,
    title: itemTitle(item),
    dimension: dimensionOf(item.indicator),
    roles: item.roles ?? [],
    severity: item.severity ?? 'error',
    columns: { min, max },
    cases: item.cases
      .filter((c) => c.state === undefined)
      .map((c) => ({
        columns: c.columns.map((name) => name.split(':')[0] as string),
        rows: c.rows,
        bad: c.bad ?? null,
        badCount: c.badCount ?? c.bad?.length ?? 0,
        params: c.params ?? item.params,
      })),
  }
}
