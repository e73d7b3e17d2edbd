import { createClient, failed, type Schemas, ShuyuanError } from '@shuyuan/sdk/browser'
import i18next from 'i18next'
import { sendSafely } from './send-safely.ts'

export { failed, ShuyuanError, type Schemas }

/** The session travels in cookies; writes repeat the CSRF cookie in a header. Sentences of answers are in the language of the console. */
export const api = createClient({
  base: location.origin,
  fetch: async (input, init) => {
    const request = new Request(input, { ...init, credentials: 'same-origin' })
    request.headers.set('accept-language', i18next.language === 'en' ? 'en' : 'zh-CN')
    if (request.method !== 'GET') request.headers.set('x-csrf-token', cookie('shuyuan_csrf'))
    const response = await sendSafely(request)
    if (response.status === 401 && !request.url.endsWith('/login'))
      window.dispatchEvent(new Event('shuyuan:signed-out'))
    return response
  },
})

/** The data of an API answer; refusals are thrown as ShuyuanError before this. */
export async function read<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T
}

export function cookie(name: string): string {
  const pair = document.cookie.split('; ').find((c) => c.startsWith(`${name}=`))
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : ''
}
