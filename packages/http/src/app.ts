import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { anonymous, type Policy, type Subject } from '@shuyuan/policy'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { watchMethods } from './allowed-methods.ts'
import { type AnswerKeeping, keepAnswers } from './idempotency/keep-answers.ts'
import { describeDocument } from './openapi/describe-document.ts'
import { describeOperation } from './openapi/describe-operation.ts'
import { docsPage } from './openapi/docs-page.ts'
import { openDocument, type Tag } from './openapi/open-document.ts'
import { error } from './errors.ts'
import { fillBodies } from './optional-body.ts'
import { readPlainNumbers } from './plain-numbers.ts'
import { handleError, handleNotFound } from './problem.ts'
import { tellOrigin } from './public-origin.ts'
import { type BodyPatience, watchBodies } from './watch-bodies.ts'
import { refuseConnection } from './refuse-connection.ts'
import { sayIssue } from './say-issue.ts'
import { speakEnglish } from './speak-english.ts'

export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks, set before any handler runs */
    subject: Subject
  }
  interface FastifyContextConfig {
    /** the policy action this route performs, `<module>.<action>`; every route names one */
    action?: string
  }
}

/**
 * Turns a request into a subject; null means "no credentials given". Throws AppError when credentials are wrong.
 * The reply is there to clear a cookie that is no longer good.
 */
export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<Subject | null>

export interface AppOptions {
  policy: Policy
  authenticate?: Authenticate
  logger?: FastifyBaseLogger | false
  /** requests per minute and address; a high default because a bureau sits behind one address */
  requestsPerMinute?: number
  version?: string
  /** where the platform is reached from outside, an origin; without it links follow the Host header */
  publicUrl?: string | null
  /** how long bodies may take to arrive */
  patience?: BodyPatience
  /** addresses and networks of proxies, whose word on the caller's address and on https is taken */
  trustedProxies?: readonly string[]
  /** the groups of operations that the API document describes, one per module */
  tags?: Tag[]
  /** where answers to writes with an Idempotency-Key are kept; without it the header is not looked at */
  answers?: AnswerKeeping
  /** only signed calls of programs are answered here: no cookies, headers for browsers, uploads or documentation */
  callsOnly?: boolean
}

/**
 * The address of a request that the platform makes to itself (`app.inject`), e.g. for a page that is made of API answers: the page was
 * counted already. No connection ever has this address.
 */
export const IN_PROCESS = 'in-process'

/** After a stop, answers that are on their way have so long. */
const LINGER_MS = 3000

z.config({ localeError: sayIssue })

/** A Fastify instance with schema, security headers, rate limit, errors, OpenAPI and the policy guard in place. */
export async function createApp(options: AppOptions): Promise<App> {
  // The framework listens to the end of each answer when it has a logger; calls are written down as evidence, so that requests only need one.
  const own = options.logger && !options.callsOnly ? { loggerInstance: options.logger } : { logger: false as const }
  const requestLogger = options.callsOnly ? options.logger : undefined
  const base = Fastify({
    ...own,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    bodyLimit: 4 << 20,
    requestIdHeader: false,
    // a logger of its own for every request costs more than the few lines that are ever written are worth
    childLoggerFactory: (logger) => requestLogger || logger,
    // addresses that the router itself refuses reach no hook, so the one header that matters is set here
    frameworkErrors: (cause, request, reply) =>
      handleError(cause, request, reply.header('x-content-type-options', 'nosniff')),
    clientErrorHandler: refuseConnection,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  })
  const app = base.withTypeProvider<ZodTypeProvider>() as unknown as App
  // a reader who has stopped reading would hold the process for ever
  app.addHook('preClose', async () => void setTimeout(() => app.server.closeAllConnections(), LINGER_MS).unref())
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(handleError)
  const allowed = watchMethods(app)
  const notFound = handleNotFound(allowed.of)
  app.setNotFoundHandler(notFound)
  tellOrigin(app as never, options.publicUrl ?? null)
  watchBodies(app as never, options.patience)
  if (!options.callsOnly) await furnish(app, options)
  // With a call-back: a hook that has to be waited for lets the body pile up in a buffer first.
  app.addHook('onRequest', (request, reply, done) => {
    // before the body is looked at, and for every method: some are refused by the server underneath for want of a body
    if (request.is404 || allowed.missedBy(request)) return void notFound(request, reply)
    // no text column holds a NUL, and a list that is streamed would find out when its answer has begun
    if (request.url.includes('%00')) throw error('HTTP_INVALID', { summary: '地址含有不能保存的字符' })
    done()
  })
  guard(app, options)
  fillBodies(app)
  readPlainNumbers(app)
  if (options.answers) keepAnswers(app, options.answers)
  if (!options.callsOnly)
    app.get('/openapi.json', { config: { action: 'platform.docs' }, schema: { hide: true } }, () => app.swagger())
  return app
}

/** What browsers and people need. */
async function furnish(app: App, options: AppOptions): Promise<void> {
  speakEnglish(app)
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  })
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 6000,
    timeWindow: '1 minute',
    allowList: [IN_PROCESS],
  })
  await app.register(multipart, {
    limits: { files: 1, fields: 20, fieldSize: 64 << 10, fileSize: Number.POSITIVE_INFINITY },
  })
  await app.register(swagger, {
    openapi: openDocument({ version: options.version ?? '0.1.0', tags: options.tags ?? [] }),
    transform: describeOperation(options.policy),
    transformObject: describeDocument,
  })
  await app.register(swaggerUi, docsPage)
}

function guard(app: App, options: AppOptions): void {
  app.decorateRequest('subject', null as unknown as Subject)
  app.addHook('onRoute', (route) => {
    const own = route.url.startsWith('/v1/')
    if (own && !route.config?.action)
      throw new Error(
        `Cannot add route "${String(route.method)} ${route.url}": name its policy action in config.action`,
      )
  })
  const admit = (request: FastifyRequest, reply: FastifyReply, subject: Subject): void => {
    request.subject = subject
    // what one person may see is kept neither on the way nor on a shared computer; routes that know better say so
    if (subject.kind !== 'anonymous') void reply.header('cache-control', 'no-store')
    const action = request.routeOptions.config.action
    if (action) options.policy.assert(action, { subject })
  }
  const { authenticate } = options
  if (authenticate)
    app.addHook('onRequest', async (request, reply) =>
      admit(request, reply, (await authenticate(request, reply)) ?? anonymous),
    )
  else
    app.addHook('onRequest', (request, reply, done) => {
      admit(request, reply, anonymous)
      done()
    })
}
