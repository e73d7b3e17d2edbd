import type { FastifyInstance, FastifyRequest } from 'fastify'
import { error } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** where links of an answer lead, `https://data.example.gov.cn`. Throws HTTP_INVALID when the request's Host names no place. */
    readonly origin: string
  }
}

/**
 * Links follow the public address where one is set. Otherwise they follow the request's Host header, which whoever asks can write: then a
 * proxy in front has to see to it that only known names arrive.
 */
export function tellOrigin(app: FastifyInstance, publicUrl: string | null): void {
  app.decorateRequest('origin', {
    getter(this: FastifyRequest) {
      if (publicUrl !== null) return publicUrl
      // not `this.host`: behind a trusted proxy it is what the caller wrote into X-Forwarded-Host
      const asked = `${this.protocol}://${this.headers.host ?? ''}`
      if (!URL.canParse(asked)) throw error('HTTP_INVALID', { summary: 'Host 请求头不是有效的主机名' })
      return new URL(asked).origin
    },
  })
}
