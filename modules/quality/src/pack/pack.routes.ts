import { type App, prose } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findItem } from '../library/bundled-library.ts'
import { itemTitle } from '../library/item-title.ts'
import { fill } from '../rule/rule.ts'
import { applyPacks } from './apply-packs.ts'
import { diffPacks } from './diff-packs.ts'
import { editPack } from './edit-pack.ts'
import { openPacks } from './open-packs.ts'
import { AppliedSchema, PackHeadSchema, PackRuleSchema, PackSchema, PlanSchema } from './pack.schema.ts'
import { listPackVersions } from './pack.store.ts'
import type { Pack } from './pack.ts'

const tags = ['quality']
const OfElement = z.object({ element: z.string().max(60) })
const OfDataset = z.object({ dataset: z.string().max(60) })
const READ = { action: 'quality.pack.read' }

/** Packs of data elements, and what they do to a dataset. */
export function packRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/packs',
    {
      config: READ,
      schema: { tags, summary: '各数据元的规则包', response: { 200: z.object({ items: z.array(PackHeadSchema) }) } },
    },
    async () => {
      const { packs, elements } = await openPacks(deps.db)
      return {
        items: elements.map(({ id, name, category }) => {
          const { rules, version, editedAt } = packs.get(id) as Pack
          return { element: id, name, category, version, editedAt, rules: rules.length }
        }),
      }
    },
  )
  app.get(
    '/v1/quality/packs/:element',
    {
      config: READ,
      schema: {
        tags,
        summary: '一个数据元的规则包与历次版本',
        params: OfElement,
        response: { 200: z.object({ current: PackSchema, versions: z.array(PackSchema) }) },
      },
    },
    async (request) => {
      const pack = (await openPacks(deps.db)).packs.get(request.params.element)
      if (!pack) throw error('QUALITY_ELEMENT_NOT_FOUND', request.params)
      return { current: shown(pack), versions: (await listPackVersions(deps.db, pack.element)).map(shown) }
    },
  )
  app.put(
    '/v1/quality/packs/:element',
    {
      config: { action: 'quality.pack.edit' },
      schema: {
        tags,
        summary: '修改规则包（成为新版本）',
        params: OfElement,
        body: z.object({
          version: z.number().int().min(0).describe('修改前的版本'),
          rules: z.array(PackRuleSchema).max(50),
          note: prose(300).default(''),
        }),
        response: { 200: PackSchema },
      },
    },
    async (request) => shown(await editPack(deps, request.subject, { ...request.params, ...request.body })),
  )
  app.get(
    '/v1/quality/datasets/:dataset/packs/diff',
    {
      config: { action: 'quality.rule.list' },
      schema: { tags, summary: '应用规则包会带来的变化', params: OfDataset, response: { 200: PlanSchema } },
    },
    async (request) => {
      const { add, same, ...plan } = await diffPacks(deps, request.subject, request.params.dataset)
      const titled = add.map((draft) => ({
        draft,
        title: fill(findItem(draft.library ?? '')?.zh ?? draft.kind, 'zh', draft.columns, draft.params),
      }))
      return { ...plan, add: titled, same: same.length }
    },
  )
  app.post(
    '/v1/quality/datasets/:dataset/packs/apply',
    {
      config: { action: 'quality.rule.edit' },
      schema: {
        tags,
        summary: '对数据集应用规则包',
        params: OfDataset,
        body: z
          .object({ drop: z.boolean().default(false).describe('同时删除规则包已不含的规则') })
          .default({ drop: false }),
        response: { 200: AppliedSchema },
      },
    },
    (request) => applyPacks(deps, request.subject, { ...request.params, ...request.body }),
  )
}

function shown(pack: Pack) {
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const item = findItem(rule.library)
      const title = item ? itemTitle({ ...item, params: rule.params }) : { zh: rule.library, en: rule.library }
      return { ...rule, title }
    }),
  }
}
