/** Where the provider sends the browser back to. */
export function callbackUrl(provider: { id: string; baseUrl: string }): string {
  return `${provider.baseUrl.replace(/\/$/, '')}/v1/identity/oidc/${provider.id}/callback`
}

/** https anywhere; plain http only on this machine, for trying out. */
export function isAllowedIssuer(issuer: string): boolean {
  const url = new URL(issuer)
  return url.protocol === 'https:' || isLoopback(url)
}

/** True for plain http on this machine. */
export function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}
