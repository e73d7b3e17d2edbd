/** A refusal in CKAN's own shape: type, status and what is wrong. */
export class ActionFault extends Error {
  readonly type: string
  readonly status: number
  readonly fields: Record<string, string[]>

  constructor(type: string, status: number, message: string, fields: Record<string, string[]> = {}) {
    super(message)
    this.type = type
    this.status = status
    this.fields = fields
  }
}

export const notFound = (what = 'Not found'): ActionFault => new ActionFault('Not Found Error', 404, what)
export const invalid = (field: string, text: string): ActionFault =>
  new ActionFault('Validation Error', 409, text, { [field]: [text] })
export const badSearch = (text: string): ActionFault =>
  new ActionFault('Search Query Error', 409, text, { query: [text] })
