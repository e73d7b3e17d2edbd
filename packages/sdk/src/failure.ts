/** What a refusal is told with: the parts of the problem document (RFC 9457) that a program or a person reads. */
export interface Refusal {
  code?: string
  title?: string
  title_en?: string
  fields?: Record<string, string>
  data?: unknown
}

/** A refusal of the platform: stable code, text for people in Chinese (`message`) and English, per-field remarks. */
export class ShuyuanError extends Error {
  readonly status: number
  readonly code: string
  readonly titleEn: string
  readonly fields: Record<string, string>
  /** what a program needs to go on, e.g. the version that stands in the way */
  readonly data: unknown

  constructor(status: number, { code = 'HTTP_ERROR', title = `HTTP ${status}`, title_en, fields = {}, data }: Refusal) {
    super(title)
    this.name = 'ShuyuanError'
    this.status = status
    this.code = code
    this.titleEn = title_en ?? title
    this.fields = fields
    this.data = data
  }
}

/** Reads the problem document of a failed response; a body that is none still gives an error with the status. */
export async function failed(response: Response): Promise<ShuyuanError> {
  const body = (await response.json().catch(() => null)) as Refusal | null
  return new ShuyuanError(response.status, body ?? {})
}
