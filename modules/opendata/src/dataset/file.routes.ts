import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, fileOf, XLSX } from '@shuyuan/http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { countUse } from './count-use.ts'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPublication } from '../publication/open-publication.ts'
import { publicationFolder } from '../release/release-version.ts'

const MIME = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: XLSX,
} as const

/** Whole files, streamed from disk; the digest is the entity tag, so that a mirror asks in vain until something changed. */
export function fileRoutes(app: App, deps: OpendataDeps): void {
  const url = '/v1/opendata/datasets/:id/files/:format'
  const config = { action: 'opendata.dataset.download' }
  const params = z.object({ id: z.string().max(100), format: z.enum(['csv', 'json', 'xlsx']) })
  const describe = async ({ id, format }: z.infer<typeof params>, request: FastifyRequest, reply: FastifyReply) => {
    const publication = await openPublication(deps, id)
    const file = publication.files.find((f) => f.format === format)
    if (!file || publication.version === null) throw error('OPENDATA_FORMAT', { format })
    const etag = `"${file.sha256}"`
    const name = encodeURIComponent(`${publication.title}.${format}`).replace(/['()*]/g, escaped)
    reply
      .header('etag', etag)
      .header('cache-control', 'no-cache')
      .header('last-modified', (publication.updatedAt ?? publication.createdAt).toUTCString())
    const path = join(publicationFolder(deps, publication.id), publication.version, `data.${format}`)
    if (holds(request.headers['if-none-match'], etag)) return { ...publication, path, known: true }
    reply
      .type(MIME[format])
      .header('content-length', file.bytes)
      .header('content-disposition', `attachment; filename="data.${format}"; filename*=UTF-8''${name}`)
    return { ...publication, path, known: false }
  }
  app.head(url, { config, schema: { hide: true, params } }, async (request, reply) => {
    const { known } = await describe(request.params, request, reply)
    return reply.code(known ? 304 : 200).send()
  })
  app.get(
    url,
    {
      config,
      exposeHeadRoute: false,
      schema: {
        tags: ['opendata'],
        summary: '下载数据文件',
        operationId: 'downloadOpenDataset',
        params,
        response: { 200: fileOf('数据文件', 'text/csv', 'application/json', XLSX), 304: z.null() },
      },
    },
    async (request, reply) => {
      const { path, known, ...publication } = await describe(request.params, request, reply)
      if (known) return reply.code(304).send(null)
      // opened before the answer begins: a new version may remove the folder, the open file stays readable to its end
      const handle = await open(path)
      await countUse(deps, publication, 'download')
      return reply.send(handle.createReadStream())
    },
  )
}

function holds(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags !== undefined && (tags.includes(etag) || tags.includes('*'))
}

/** Signs that encodeURIComponent leaves and RFC 5987 does not allow. */
function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
