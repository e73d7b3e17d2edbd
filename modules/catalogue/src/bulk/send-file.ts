import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** Answers with a file to save, named in Chinese. */
export function sendFile(reply: FastifyReply, type: string, name: string, stream: Readable): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(stream)
}
