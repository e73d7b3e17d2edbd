import { type App, fileOf } from '@shuyuan/http'
import { parseTilePath } from '@shuyuan/tlog'
import type { EvidenceDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { EvidenceTilePath, EvidenceWriter } from './log.schema.ts'

/** The log as static files below `/v1/evidence/tiles/<writer>/`. c2sp.org/tlog-tiles: hash tiles for all, entries for auditors. */
export function tileRoutes(app: App, deps: EvidenceDeps): void {
  const read = (writer: string) => {
    const log = deps.evidence.reader(writer)
    if (!log) throw error('EVIDENCE_LOG_NOT_FOUND', { writer })
    return log
  }
  const bytes = (writer: string, path: string): Buffer => {
    const name = parseTilePath(path)
    const tile = name && read(writer).tile(name.level, name.index, name.width)
    if (!tile) throw error('EVIDENCE_TILE_NOT_FOUND', { path })
    return tile
  }
  app.get(
    '/v1/evidence/tiles/:writer/checkpoint',
    {
      config: { action: 'evidence.checkpoint' },
      schema: {
        tags: ['evidence'],
        summary: '日志检查点',
        params: EvidenceWriter,
        response: { 200: fileOf('检查点', 'text/plain') },
      },
    },
    async (request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(read(request.params.writer).checkpoint()),
  )
  app.get(
    '/v1/evidence/tiles/:writer/tile/entries/*',
    {
      config: { action: 'evidence.entries' },
      schema: {
        tags: ['evidence'],
        summary: '日志条目块',
        params: EvidenceTilePath,
        response: { 200: fileOf('二进制块', 'application/octet-stream') },
      },
    },
    async (request, reply) =>
      reply
        .type('application/octet-stream')
        .header('cache-control', 'private, max-age=86400, immutable')
        .send(bytes(request.params.writer, `tile/entries/${request.params['*']}`)),
  )
  app.get(
    '/v1/evidence/tiles/:writer/tile/*',
    {
      config: { action: 'evidence.tile' },
      schema: {
        tags: ['evidence'],
        summary: '日志哈希块',
        params: EvidenceTilePath,
        response: { 200: fileOf('二进制块', 'application/octet-stream') },
      },
    },
    async (request, reply) => {
      const path = `tile/${request.params['*']}`
      // However the path was spelled, entries never leave through the public door.
      if (parseTilePath(path)?.level === 'entries') deps.policy.assert('evidence.entries', { subject: request.subject })
      return reply
        .type('application/octet-stream')
        .header('cache-control', 'public, max-age=86400, immutable')
        .send(bytes(request.params.writer, path))
    },
  )
}
