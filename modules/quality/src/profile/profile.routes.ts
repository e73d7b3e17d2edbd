import { type App, PageQuery, pageOf, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { diffProfiles } from './diff-profiles.ts'
import { DifferenceSchema, ProfileHeadSchema, ProfileSchema } from './profile.schema.ts'
import { findProfile, listProfiles } from './profile.store.ts'
import { requestProfiles } from './request-profiles.ts'
import { showProfile } from './show-profile.ts'

const OfVersion = z.object({ version: z.string().max(60) })
const Filled = z.record(z.string(), z.object({ filled: z.number(), distinct: z.number() }))

/** Profiles of versions: make them, read one, compare two, follow them over time. */
export function profileRoutes(app: App, deps: QualityDeps): void {
  const open = async (version: string) => {
    const profile = await findProfile(deps.db, version)
    if (!profile) throw error('QUALITY_NEVER_PROFILED', { version })
    return profile
  }

  app.post(
    '/v1/quality/profiles',
    {
      config: { action: 'quality.profile.run' },
      schema: {
        summary: '开始数据画像',
        body: z.object({
          datasets: z.array(z.string().max(60)).min(1, '请至少选择一个数据集').max(1000, '一次最多 1000 个数据集'),
        }),
        response: { 202: z.object({ job: z.string() }) },
      },
    },
    async (request, reply) => reply.code(202).send(await requestProfiles(deps, request.subject, request.body.datasets)),
  )

  app.get(
    '/v1/quality/profiles',
    {
      config: { action: 'quality.profile.read' },
      schema: {
        summary: '数据画像记录',
        querystring: PageQuery.extend({ dataset: z.string().max(60) }),
        response: { 200: pageOf(ProfileHeadSchema.extend({ columns: Filled })) },
      },
    },
    async ({ query: { dataset, limit, after } }) => {
      const before = readCursor(after, ['number'])?.[0] ?? null
      const page = toPage(await listProfiles(deps.db, { dataset, limit, before }), limit, (each) => [each.seq])
      const brief = (columns: { name: string; filled: number; distinct: number }[]) =>
        Object.fromEntries(columns.map(({ name, filled, distinct }) => [name, { filled, distinct }]))
      return { ...page, items: page.items.map((each) => ({ ...each, columns: brief(each.columns) })) }
    },
  )

  app.get(
    '/v1/quality/versions/:version/profile',
    {
      config: { action: 'quality.profile.read' },
      schema: { summary: '版本的画像', params: OfVersion, response: { 200: ProfileSchema } },
    },
    async ({ subject, params }) => showProfile(deps, subject, await open(params.version)),
  )

  app.get(
    '/v1/quality/versions/:version/profile/differences',
    {
      config: { action: 'quality.profile.read' },
      schema: {
        summary: '与另一版本画像的差异',
        params: OfVersion,
        querystring: z.object({ before: z.string().max(60) }),
        response: { 200: z.object({ rows: z.tuple([z.number(), z.number()]), items: z.array(DifferenceSchema) }) },
      },
    },
    async ({ subject, params, query }) => {
      const [earlier, later] = await Promise.all(
        [query.before, params.version].map(async (version) => showProfile(deps, subject, await open(version))),
      )
      if (!earlier || !later || earlier.dataset !== later.dataset)
        throw error('QUALITY_NEVER_PROFILED', { version: query.before })
      return { rows: [earlier.rows, later.rows] as [number, number], items: diffProfiles(earlier, later) }
    },
  )
}
