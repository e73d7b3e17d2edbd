import type { Page } from 'playwright-core'

/** Hands in the newest version of a dataset once more with one value changed, and waits until it is published; answers the new version. */
export async function loadAgain(page: Page, url: string, dataset: string): Promise<string> {
  const cookies = await page.context().cookies(url)
  const csrf = cookies.find((cookie) => cookie.name === 'shuyuan_csrf')?.value ?? ''
  const headers = { 'x-csrf-token': decodeURIComponent(csrf) }
  const get = async (path: string) => (await page.request.get(`${url}/v1/${path}`)).json()
  const [newest] = (await get(`intake/datasets/${dataset}/versions?limit=1`)).items
  const { columns } = await get(`intake/datasets/${dataset}`)
  const { items } = await get(`intake/versions/${newest.id}/rows?limit=50`)
  const names: string[] = columns.map((column: { name: string }) => column.name)
  const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`
  const text = columns.findLast((column: { type: string; key: boolean }) => column.type === 'text' && !column.key)
  const lines = items.map((row: Record<string, unknown>, i: number) =>
    names.map((name) => cell(i === 0 && name === text?.name ? `${String(row[name] ?? '')}改` : row[name])).join(','),
  )
  const body = Buffer.from(`${names.join(',')}\n${lines.join('\n')}\n`)
  const sent = await page.request.post(`${url}/v1/intake/uploads?name=${encodeURIComponent('更正.csv')}`, {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: body,
  })
  const upload = (await sent.json()).id
  const queued = await page.request.post(`${url}/v1/intake/datasets/${dataset}/versions`, { headers, data: { upload } })
  const { version } = await queued.json()
  for (let tries = 0; tries < 120; tries++) {
    const { state } = await get(`intake/versions/${version}`)
    if (state === 'published') return version
    if (state === 'failed') throw new Error('the corrected version was not loaded')
    await page.waitForTimeout(250)
  }
  throw new Error('the corrected version was not published in time')
}
