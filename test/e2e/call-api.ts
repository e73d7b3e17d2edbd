import type { Page } from 'playwright-core'

/** What the console does with the page's session: JSON there and back, the CSRF cookie repeated in a header. A refusal fails unless its status is expected. */
export async function callApi<T>(
  page: Page,
  url: string,
  method: string,
  path: string,
  { data, expected }: { data?: object; expected?: number } = {},
): Promise<T> {
  const cookies = await page.context().cookies()
  const token = decodeURIComponent(cookies.find(({ name }) => name === 'shuyuan_csrf')?.value ?? '')
  const answer = await page.request.fetch(url + path, {
    method,
    headers: { 'x-csrf-token': token },
    ...(data ? { data } : {}),
  })
  const status = answer.status()
  if (expected === undefined ? status >= 400 : status !== expected)
    throw new Error(`${method} ${path} answered ${status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
