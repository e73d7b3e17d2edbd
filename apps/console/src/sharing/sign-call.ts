/** Signs one call in the browser as `signRequest` of the SDK does: HMAC-SHA256 over METHOD, path, time, nonce and hex(SHA-256(body)), one per line. */
export async function signCall(
  appKey: string,
  secret: string,
  path: string,
  body: string,
): Promise<Record<string, string>> {
  const bytes = new TextEncoder()
  const hex = (data: ArrayBuffer) => [...new Uint8Array(data)].map((b) => b.toString(16).padStart(2, '0')).join('')
  const time = String(Date.now())
  const nonce = hex(crypto.getRandomValues(new Uint8Array(16)).buffer)
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes.encode(body)))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, bytes.encode(`POST\n${path}\n${time}\n${nonce}\n${digest}`))
  return {
    'content-type': 'application/json',
    'x-shuyuan-key': appKey,
    'x-shuyuan-time': time,
    'x-shuyuan-nonce': nonce,
    'x-shuyuan-algorithm': 'HMAC-SHA256',
    'x-shuyuan-sign': btoa(String.fromCharCode(...new Uint8Array(mac))),
  }
}
