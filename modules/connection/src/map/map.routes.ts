import type { App } from '@shuyuan/http'
import type { ConnectionDeps } from '../deps.ts'
import { scopeOf } from '../scope-of.ts'
import { drawMap } from './draw-map.ts'
import { MapQuery, MapView } from './map.schema.ts'

/** `/v1/connection/map`: 源系统地图. */
export function mapRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/map',
    {
      config: { action: 'connection.source.read' },
      schema: { querystring: MapQuery, response: { 200: MapView }, summary: '源系统地图', tags: ['connection'] },
    },
    ({ subject, query }) => drawMap(deps, { ...query, provider: scopeOf(subject) ?? query.provider }),
  )
}
