import type { App } from '@shuyuan/http'
import type { CatalogueDeps } from '../deps.ts'
import { makeClassTree } from './make-class-tree.ts'
import { makeTree } from './make-tree.ts'
import { TreeQuery, TreeView } from './tree.schema.ts'

/** `/v1/catalogue/tree`: the list as a tree with counts. */
export function treeRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/tree',
    {
      config: { action: 'catalogue.entry.read' },
      schema: {
        querystring: TreeQuery,
        response: { 200: TreeView },
        summary: '目录树：按部门、主题、行政区划、类项或分类体系计数',
        tags: ['catalogue'],
      },
    },
    (request) => {
      const { by, tree, ...filter } = request.query
      if (by === 'own') return makeClassTree(deps, request.subject, tree ?? '', filter)
      return makeTree(deps, request.subject, by, filter)
    },
  )
}
