import type { App } from '@shuyuan/http'

interface Answer {
  status: number
  type: string
  empty: boolean
}

/** `{ 200: schema }`, or with media types of its own `{ 200: { content } }`, as a route registers it. */
type Registered = Record<string, { content?: Record<string, unknown> }>

/**
 * Holds every answer below `/v1/` against what its route has registered, so that a test of a route is one of its document too. Called before
 * routes are added; what it returns throws what was found.
 */
export function judgeAnswers(app: App): () => void {
  const found = new Set<string>()
  app.addHook('onSend', (request, reply, payload, done) => {
    const { url = '', schema } = request.routeOptions
    const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? ''
    const answer = {
      status: reply.statusCode,
      type,
      empty: payload === null || payload === undefined || payload === '',
    }
    // a HEAD of its own stands beside its GET and not in the document
    const documented = url.startsWith('/v1/') && schema?.hide !== true
    const fault = documented && faultOf(answer, (schema?.response ?? {}) as Registered)
    if (fault) found.add(`${request.method} ${url} answers ${answer.status}, ${fault}`)
    done(null, payload)
  })
  return () => {
    if (found.size > 0) throw new Error(`Answers must be those of the API document:\n${[...found].join('\n')}`)
  }
}

function faultOf({ status, type, empty }: Answer, registered: Registered): string | null {
  if (status >= 400) return type === 'application/problem+json' ? null : `a refusal as "${type}"`
  const response = registered[status]
  if (!response) return `registered are ${Object.keys(registered).join(', ') || 'none'}`
  if (empty) return null
  const types = Object.keys(response.content ?? { 'application/json': response })
  return types.includes(type) ? null : `as "${type}" instead of "${types.join('", "')}"`
}
