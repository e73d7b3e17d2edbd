import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

export function search(stage: Stage): void {
  describe('somebody finds data, narrows, keeps the search, and asks for what is missing', () => {
    let reader: Page
    let bureau: Page
    beforeAll(async () => {
      reader = await stage.enter('consumer')
      bureau = await stage.open('shuju')
    })

    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const hit = (page: Page, name: string | RegExp) =>
      page.getByRole('heading', { level: 2 }).getByRole('link', { name })

    test('the key / leads to the box; suggestions come while typing; Enter searches with pinyin', async () => {
      await reader.keyboard.press('/')
      await reader.keyboard.type('户籍')
      await reader.locator('.ant-select-dropdown:visible').getByText('户籍户信息').waitFor()
      await screen(reader, 'search-suggest')
      await reader.keyboard.press('Control+A')
      await reader.keyboard.type('hujihu')
      await reader.keyboard.press('Enter')
      await reader.waitForURL(/search\?q=hujihu/)
      await hit(reader, '户籍户信息').waitFor()
      await screen(reader)
    })

    test('a search is narrowed by facets, kept in the address and saved', async () => {
      await goTo(reader, `${stage.url}/console/search?q=${encodeURIComponent('低保')}`)
      await hit(reader, '最低生活保障对象信息').waitFor()
      await screen(reader, 'search-results')
      await reader
        .getByRole('group', { name: '提供部门' })
        .getByRole('checkbox', { name: /民政局/ })
        .click()
      await reader.waitForURL(/provider=/)
      await reader.getByRole('button', { name: '收藏检索' }).click()
      await reader.getByLabel('名称', { exact: true }).fill('低保目录')
      await reader.getByRole('button', { name: /^收\s*藏$/ }).click()
      await reader.getByRole('link', { name: '低保目录' }).waitFor()
      await screen(reader)
    })

    test('a class tree is gone down step by step; unchoosing goes one step up', async () => {
      await goTo(reader, `${stage.url}/console/search`)
      const classes = reader.getByRole('group', { name: '云溪市服务领域' })
      const below = classes.getByRole('checkbox', { name: /公共服务|健康与社会保障/ }).first()
      await classes.getByRole('checkbox', { name: /民生/ }).click()
      await reader.waitForURL(/inClass=/)
      await below.click()
      await reader.waitForURL(/inClass=yunxi-services(%3A|:)1[12]/)
      await screen(reader)
      await below.click()
      await reader.waitForURL(/inClass=yunxi-services(%3A|:)1(&|$)/)
    })

    test('a slip is mended; what is not there becomes a data want that the bureau answers', async () => {
      await goTo(reader, `${stage.url}/console/search?q=${encodeURIComponent('最底生活保障')}`)
      await reader.getByText('以下是“最低生活保障”的结果').waitFor()
      await goTo(reader, `${stage.url}/console/search?q=${encodeURIComponent('月球车轨迹')}`)
      await reader.getByText('没有找到“月球车轨迹”').waitFor()
      await screen(reader, 'search-nothing')
      await reader.getByRole('button', { name: '提出数据需求' }).click()
      await reader.getByLabel('用途').fill('科普展览')
      await reader.getByRole('button', { name: /^提\s*交$/ }).click()
      await reader.getByText('数据需求已提交').waitFor()

      await goTo(bureau, `${stage.url}/console/search/wants`)
      await bureau.getByRole('cell', { name: '月球车轨迹' }).waitFor()
      await bureau
        .getByRole('button', { name: /^答\s*复$/ })
        .first()
        .click()
      await bureau.getByLabel('答复', { exact: true }).fill('本市没有此类数据')
      await bureau
        .getByRole('dialog')
        .getByRole('button', { name: /^答\s*复$/ })
        .click()
      await bureau.getByText('本市没有此类数据').waitFor()
      await screen(bureau, 'search-wants')
    })

    test('the bureau keeps synonyms and sees how the order comes about', async () => {
      await goTo(bureau, `${stage.url}/console/search/synonyms`)
      await bureau.getByLabel('新的一组，至少两个词，例如：户口、户籍').fill('巴士牌、公交站点、')
      await bureau.getByRole('button', { name: /^新\s*增$/ }).click()
      await bureau.getByText('已保存，一秒内生效').waitFor()
      await screen(bureau, 'search-synonyms')
      await goTo(bureau, `${stage.url}/console/search?q=${encodeURIComponent('巴士牌')}&explain=true`)
      await hit(bureau, '公交站点信息').waitFor()
      await bureau.getByRole('table', { name: '得分' }).first().waitFor()
      await screen(bureau, 'search-explain')
    })

    test('the portal finds open entries without script', async () => {
      const page = await stage.visitWithoutScript()
      await goTo(page, `${stage.url}/datasets?q=gjzd`)
      await page.getByText('公交').first().waitFor()
      expect(await page.locator('mark, h2').count()).toBeGreaterThan(0)
    })
  })
}
