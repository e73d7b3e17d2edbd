/** A refusal of the platform: stable code, text for people, per-field remarks. */
export class ShuyuanError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: Record<string, string>
  /** what a program needs to go on, e.g. the version that stands in the way */
  readonly data: unknown

  constructor(status: number, code: string, message: string, fields: Record<string, string> = {}, data?: unknown) {
    super(message)
    this.name = 'ShuyuanError'
    this.status = status
    this.code = code
    this.fields = fields
    this.data = data
  }
}

/** Reads the problem document of a failed response; a body that is none still gives an error with the status. */
export async function failed(response: Response): Promise<ShuyuanError> {
  const body = (await response.json().catch(() => ({}))) as {
    code?: string
    title?: string
    fields?: Record<string, string>
    data?: unknown
  }
  return new ShuyuanError(
    response.status,
    body.code ?? 'HTTP_ERROR',
    body.title ?? `HTTP ${response.status}`,
    body.fields,
    body.data,
  )
}
