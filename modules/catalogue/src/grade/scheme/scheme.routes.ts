import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { listTrees } from './class-tree.store.ts'
import { classifyEntry } from './classify-entry.ts'
import { saveScheme } from './save-scheme.ts'
import { saveTree } from './save-tree.ts'
import { levelsOf } from './levels.ts'
import { mapLevels } from './scheme.ts'
import { ClassesBody, SchemeBody, SchemeId, SchemeInput, Schemes, TreeBody, TreeInput, Trees } from './scheme.schema.ts'
import { listSchemes } from './scheme.store.ts'

const tags = ['catalogue']
const params = z.object({ id: SchemeId })
const read = { action: 'catalogue.scheme.read' }
const edit = { action: 'catalogue.scheme.edit' }

/** Level schemes with the mappings between them, class trees, and the classes of an entry. */
export function schemeRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/grading/schemes',
    { config: read, schema: { response: { 200: Schemes }, summary: '级别方案及其对应关系', tags } },
    async () => {
      const schemes = await listSchemes(deps.db)
      const pairs = schemes.flatMap((from) => schemes.filter((to) => to !== from).map((to) => ({ from, to })))
      const levels = Object.values(levelsOf(schemes.find((scheme) => scheme.active)))
      return {
        schemes,
        levels,
        mappings: pairs.map(({ from, to }) => ({ from: from.id, to: to.id, levels: mapLevels(from, to) })),
      }
    },
  )
  app.put(
    '/v1/catalogue/grading/schemes/:id',
    {
      config: edit,
      schema: { params, body: SchemeInput, response: { 200: SchemeBody }, summary: '保存级别方案', tags },
    },
    (request) => saveScheme(deps, request.subject, { ...request.body, id: request.params.id }),
  )
  app.get(
    '/v1/catalogue/grading/classes',
    { config: read, schema: { response: { 200: Trees }, summary: '数据分类体系', tags } },
    async () => ({ items: await listTrees(deps.db) }),
  )
  app.put(
    '/v1/catalogue/grading/classes/:id',
    { config: edit, schema: { params, body: TreeInput, response: { 200: TreeBody }, summary: '保存分类体系', tags } },
    (request) => saveTree(deps, request.subject, { ...request.body, id: request.params.id }),
  )
  app.put(
    '/v1/catalogue/entries/:id/classes',
    {
      config: { action: 'catalogue.grade.confirm' },
      schema: {
        params: z.object({ id: z.string().max(60) }),
        body: ClassesBody,
        response: { 200: ClassesBody },
        summary: '为目录归类',
        tags,
      },
    },
    async (request) => {
      await classifyEntry(deps, request.subject, { entry: request.params.id, classes: request.body.classes })
      return request.body
    },
  )
}
