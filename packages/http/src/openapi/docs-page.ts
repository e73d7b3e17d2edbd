import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui'

/** Colours that are read on their ground, and nothing to choose where there is one server. */
const CSS = `
.swagger-ui .servers-title, .swagger-ui .servers { display: none }
.swagger-ui .info .title small { background: #4a5568 }
.swagger-ui .info .title small.version-stamp { background: #3f6212 }
.swagger-ui .info a { color: #0b57a4 }
.swagger-ui .json-schema-2020-12-expand-deep-button { color: #4a5568 }
.swagger-ui .btn.authorize { color: #146c43; border-color: #146c43 }
.swagger-ui .opblock .opblock-summary-method { background: #4a5568 }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #0b57a4 }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #146c43 }
.swagger-ui .opblock.opblock-put .opblock-summary-method { background: #8a4b00 }
.swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #0f665c }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #b3261e }
`

/** The page of the API: this document only, without the bar that loads others, under the platform's own name. */
export const docsPage = {
  routePrefix: '/docs',
  uiConfig: { layout: 'BaseLayout' },
  theme: { title: '数源 Shuyuan 接口文档', css: [{ filename: 'shuyuan.css', content: CSS }] },
} satisfies FastifySwaggerUiOptions
