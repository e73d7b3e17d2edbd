import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'

const ABOUT =
  '每个 POST（上传文件与共享调用除外）可带请求头 `Idempotency-Key`（1 至 100 个可见 ASCII 字符）：24 小时内同一账号用同一个键重发同一请求，' +
  '得到第一次的答复，并带 `idempotency-replayed: true`，不会执行第二次。\n\n' +
  '未能处理的请求一律答复 `application/problem+json`（RFC 9457），`code` 是稳定的错误代码。'

/** What one group of operations is about, in the words of its users. */
export interface Tag {
  name: string
  description: string
}

/** The document before any operation is in it: what the API is, its groups, and the three ways of saying who asks. */
export function openDocument(options: {
  version: string
  tags: Tag[]
}): NonNullable<FastifyDynamicSwaggerOptions['openapi']> {
  return {
    openapi: '3.1.0',
    info: {
      title: '数源 Shuyuan API',
      version: options.version,
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      contact: { name: '本平台的管理部门' },
    },
    servers: [{ url: '/', description: '本平台' }],
    tags: options.tags,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: '登录后得到的令牌，供程序使用' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'shuyuan_session',
          description: '浏览器的会话；写操作还需请求头 x-csrf-token，值与 shuyuan_csrf 相同',
        },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'x-shuyuan-sign',
          description:
            '共享调用的签名，连同 x-shuyuan-key、x-shuyuan-time、x-shuyuan-nonce、x-shuyuan-algorithm 四个请求头',
        },
      },
    },
  }
}
