import { parseReceipt } from '@shuyuan/sdk/browser'
import { signCall } from './sign-call.ts'

/** One signed call as it went out and came back. */
export interface Exchange {
  url: string
  request: { headers: Record<string, string>; body: string }
  status: number
  headers: Record<string, string>
  answer: unknown
  /** null when the call was refused before it was logged */
  receipt: object | null
}

/** Sends a signed call without the session: the gateway knows the caller by the signature alone. */
export async function sendCall(appKey: string, secret: string, path: string, content: object): Promise<Exchange> {
  const body = JSON.stringify(content)
  const headers = await signCall(appKey, secret, path, body)
  const response = await fetch(path, { method: 'POST', headers, body, credentials: 'omit' })
  const receipt = response.headers.get('x-shuyuan-receipt')
  return {
    url: location.origin + path,
    request: { headers, body },
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].filter(([name]) => name.startsWith('x-') || name === 'content-type'),
    ),
    answer: await response.json().catch(() => null),
    receipt: receipt ? parseReceipt(receipt) : null,
  }
}
