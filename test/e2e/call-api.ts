import type { Page } from 'playwright-core'

/** What the console does with the page's session: JSON there and back, the CSRF cookie repeated in a header. */
export async function callApi<T>(page: Page, url: string, method: string, path: string, data?: object): Promise<T> {
  const cookies = await page.context().cookies()
  const token = decodeURIComponent(cookies.find(({ name }) => name === 'shuyuan_csrf')?.value ?? '')
  const answer = await page.request.fetch(url + path, {
    method,
    headers: { 'x-csrf-token': token },
    ...(data ? { data } : {}),
  })
  return (await answer.json()) as T
}
