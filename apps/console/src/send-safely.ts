/** pauses before a write is sent again, in milliseconds */
const PAUSES = [400, 1200, 3000]

/**
 * Sends a request; a POST carries an Idempotency-Key, so that it can be sent again when the connection broke and nobody knows whether it
 * arrived: the platform runs it once. Uploads are sent once.
 */
export async function sendSafely(request: Request): Promise<Response> {
  const json = request.headers.get('content-type')?.startsWith('application/json') ?? true
  if (request.method !== 'POST' || !json) return fetch(request)
  request.headers.set('idempotency-key', newKey())
  for (const pause of PAUSES) {
    const response = await fetch(request.clone()).catch(brokenConnection)
    if (response && !(await stillRunning(response))) return response
    await new Promise((ok) => setTimeout(ok, pause))
  }
  return fetch(request)
}

function brokenConnection(cause: unknown): null {
  if (cause instanceof TypeError) return null
  throw cause
}

async function stillRunning(response: Response): Promise<boolean> {
  if (response.status !== 409 || !response.headers.has('retry-after')) return false
  const { code } = (await response.clone().json()) as { code?: string }
  return code === 'HTTP_IDEMPOTENCY_RUNNING'
}

/** `crypto.randomUUID` exists only on https and this machine; this works on a plain intranet address too. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
