import { defineSentences, inEnglish } from './sentence.ts'

/** What kind of "cannot proceed" it is; the one place that maps a kind to an HTTP status is packages/http. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'wrong_method'
  | 'wrong_media'
  | 'too_large'
  | 'headers_too_large'
  | 'too_many'
  | 'unavailable'
  | 'internal'

/** One row of a module's error table. `{name}` in a text is replaced by the parameter of that name, which is said in English in the English text. */
export interface ErrorSpec {
  kind: ErrorKind
  zh: string
  en: string
}

export type ErrorParams = Record<string, string | number>

interface RefusalOptions {
  cause?: unknown
  fields?: Record<string, string>
  data?: unknown
}

/** An expected refusal with a stable code. Texts hold no personal data. */
export class AppError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly params: ErrorParams
  /** Per-field remarks, e.g. of a form: path → Chinese text. */
  readonly fields: Record<string, string> | undefined
  /** What a program needs to go on, e.g. the version that stands in the way. */
  readonly data: unknown
  readonly #english: string

  constructor(code: string, spec: ErrorSpec, params: ErrorParams = {}, options: RefusalOptions = {}) {
    super(fill(spec.zh, params), options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.kind = spec.kind
    this.params = params
    this.#english = spec.en
    this.fields = options.fields
    this.data = options.data
  }

  /** Said in English only when somebody reads it: most refusals are passed on in Chinese, or caught. */
  get texts(): { zh: string; en: string } {
    return { zh: this.message, en: fill(this.#english, this.params, inEnglish) }
  }
}

const registry = new Map<string, ErrorSpec>()

/**
 * Registers a module's error table and returns its constructor: `throw error('CATALOGUE_ENTRY_EMPTY', { name })`.
 * Codes are `<MODULE>_<WHAT>` in upper case.
 */
export function defineErrors<T extends Record<string, ErrorSpec>>(table: T) {
  for (const [code, spec] of Object.entries(table)) registry.set(code, spec)
  // what went wrong is also kept as a text, with jobs for example
  defineSentences(Object.fromEntries(Object.values(table).map(({ zh, en }) => [zh, en])))
  return (code: keyof T & string, params?: ErrorParams, options?: RefusalOptions): AppError =>
    new AppError(code, table[code] as ErrorSpec, params, options)
}

/** Every registered code, for the generated reference and its test. */
export function errorTable(): ReadonlyMap<string, ErrorSpec> {
  return registry
}

function fill(text: string, params: ErrorParams, say = (value: string) => value): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? say(String(params[name])) : whole))
}
