import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { sweepSources } from './cluster/sweep-sources.ts'
import { indexEntry } from './item/index-entry.ts'

/** What one-source does by itself: items of published versions are known by what they mean from the publishing transaction on. */
export function followSources(deps: CatalogueDeps): void {
  deps.jobs.define({
    kind: 'catalogue.source.sweep',
    input: z.object({}),
    title: () => '全量比对各部门信息项，查找同一数据',
    run: (context) => sweepSources(deps, context),
  })
  deps.events.on('catalogue.entry.published', (tx, { entry }) => indexEntry(tx, entry))
  deps.events.on('catalogue.entry.revoked', (tx, { entry }) => indexEntry(tx, entry))
}
