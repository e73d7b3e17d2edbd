import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

export function book(stage: Stage): void {
  describe('a leader reads the one book', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('shuju')
    })

    const tile = (name: string) => page.locator('.ant-statistic', { hasText: name }).getByRole('link')
    const listed = async () => {
      await page.getByRole('heading', { level: 1, name: '数据目录' }).waitFor()
      const next = page.getByRole('button', { name: '下一页' })
      await page.locator('.ant-table-row').first().waitFor()
      await page.locator('.ant-spin-spinning').waitFor({ state: 'detached' })
      let rows = 0
      for (;;) {
        rows += await page.locator('.ant-table-row').count()
        if ((await next.count()) === 0 || (await next.isDisabled())) return rows
        await next.click()
        await page.locator('.ant-spin-spinning').waitFor({ state: 'detached' })
      }
    }

    test('figures by each dimension, narrowed by a click, and each opens its rows', async () => {
      await goTo(page, `${stage.url}/console/book`)
      await page.getByRole('table', { name: '分项明细' }).waitFor()
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'book')
      await page.getByText('主题', { exact: true }).click()
      await page.getByRole('button', { name: '只看“公共服务”' }).click()
      await page.getByText('主题 · 公共服务').waitFor()
      await page.locator('.page > [aria-busy="false"]').waitFor()
      expect(new URL(page.url()).searchParams.get('theme')).toBe('01')
      const attached = Number(await tile('已挂接数据').innerText())
      await tile('已挂接数据').click()
      expect(await listed()).toBe(attached)
      expect(await accessFaults(page)).toEqual([])
    })

    test('the exported sheet says what the screen says', async () => {
      await goTo(page, `${stage.url}/console/book?by=kind`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /导\s*出/ }).click(),
      ])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      const last = Buffer.concat(chunks).toString().trim().split('\r\n').at(-1)?.split(',')
      expect(last?.slice(0, 1).concat(last[2] ?? '')).toEqual(['合计', await tile('已发布目录').innerText()])
    })
  })
}
