import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

export function discovery(stage: Stage): void {
  describe('the bureau looks at data without labels, reads profiles and certificates', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('bureau')
    })

    const screen = async (picture: string) => {
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, picture)
    }

    test('a suggestion shows its counter-examples, is accepted or dismissed with a reason', async () => {
      await goTo(page, `${stage.url}/console/quality/discovery`)
      const inbox = page.getByRole('table', { name: '建议列表' })
      await inbox.getByRole('button', { name: '采纳' }).first().waitFor()
      await screen('discovery-inbox')
      await inbox.locator('.ant-table-row-expand-icon').first().click()
      await page.locator('.ant-table-expanded-row').first().waitFor()
      const lines = inbox.locator('tr.ant-table-row')
      const title = (await lines.first().locator('td').nth(1).textContent()) ?? ''
      await lines.first().getByRole('button', { name: '不采纳' }).click()
      const dialog = page.getByRole('dialog', { name: '不采纳' })
      await dialog.getByRole('textbox').fill('口径不同，不作为规则')
      await dialog.getByRole('button', { name: '不采纳' }).click()
      await page.getByText('已记录，不会再提').waitFor()
      await expect.poll(() => lines.first().locator('td').nth(1).textContent()).not.toBe(title)
      await lines
        .first()
        .getByRole('button', { name: /^采\s*纳$/ })
        .click()
      const accept = page.getByRole('dialog', { name: '采纳', exact: true })
      await accept.getByRole('button', { name: /^采\s*纳$/ }).click()
      await page.getByText('已采纳为规则').waitFor()
    })

    test('suspect cells have a reason and a proposal; a right value is no longer suspected', async () => {
      await goTo(page, `${stage.url}/console/quality/discovery?tab=runs`)
      await page.getByRole('table', { name: '发现记录' }).getByRole('link').first().click()
      const cells = page.getByRole('table', { name: '疑似错误列表' })
      await cells.getByRole('button', { name: '值是对的' }).first().waitFor()
      await screen('discovery-suspects')
      await cells.getByRole('button', { name: '值是对的' }).first().click()
      const dialog = page.getByRole('dialog', { name: '值是对的' })
      await dialog.getByRole('textbox').fill('经电话核实无误')
      await dialog.getByRole('button', { name: '值是对的' }).click()
      await page.getByText('今后不再怀疑这个值').first().waitFor()
    })

    test('the profile of a version and its certificate open from the dataset', async () => {
      await goTo(page, `${stage.url}/console/quality/discovery?tab=inbox`)
      await page.getByRole('table', { name: '建议列表' }).getByRole('link').first().click()
      await page.getByRole('tab', { name: '画像' }).click()
      await page.getByRole('table', { name: '已测量的版本' }).getByRole('link').first().click()
      const columns = page.getByRole('table', { name: '各字段画像' })
      await columns.locator('.ant-table-row-expand-icon').first().click()
      await page.locator('.ant-table-expanded-row').first().waitFor()
      await screen('profile')
      // the city is small: the answer is given as it is where rows were drawn, to see that the screen says so
      const answers = '**/v1/quality/versions/*/profile'
      await page.route(answers, async (route) => {
        const answer = await route.fetch()
        const profile = await answer.json()
        const [first] = profile.columns
        Object.assign(first, { distinct: 640, distinctError: 41 })
        first.patterns = [{ value: '9', count: 89, share: { low: 0.412, high: 0.479 } }]
        await route.fulfill({ response: answer, json: { ...profile, rows: 3_000_000, measured: 200_123 } })
      })
      await page.reload()
      await page.getByText(/按抽取的 200,123 行测量，括号内为 95% 置信区间/).waitFor()
      await columns.getByRole('cell', { name: '640 ±41' }).waitFor()
      await columns.locator('.ant-table-row-expand-icon').first().click()
      await page.getByRole('cell', { name: '[41.2%, 47.9%]' }).waitFor()
      await page.unroute(answers)
      await page.getByRole('link', { name: /返回/ }).click()
      await page.getByRole('tab', { name: '质量证书' }).click()
      await page.getByText('总分 =').waitFor()
      await page.getByRole('table', { name: '质量证书列表' }).getByRole('link').first().click()
      await page.getByText('电子签名').waitFor()
      await screen('certificate')
      await page.emulateMedia({ media: 'print' })
      await page.getByText('签发单位（盖章）').waitFor()
      await page
        .getByText(/shuyuan certificate verify/)
        .locator('visible=true')
        .waitFor()
      expect(await page.locator('nav:visible, button:visible').count()).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    })
  })
}
