import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const RUN = String(Date.now() % 100_000)
const NOTICE = `国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
三、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
四、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`

export function standards(stage: Stage): void {
  describe('the bureau keeps code lists, data elements and the working calendar', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('bureau')
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const take = (name: string, text: string) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

    test('a code list comes from a file, its faults named by row and column and corrected in the table', async () => {
      await goTo(page, `${stage.url}/console/standards?tab=lists`)
      await page.getByRole('link', { name: '新建代码集' }).click()
      await page.getByLabel('编号').fill(`grid_kind_${RUN}`)
      await page.getByLabel('名称', { exact: true }).fill(`网格类型${RUN}`)
      await page.getByLabel('生效日期').fill('2026-01-01')
      await take('网格.csv', '代码,名称,上级代码,启用日期,停用日期\n1,城市网格,,,\n2,,,,\n21,山区网格,2,2026-02-30,\n')
      await page.getByText('其中 2 处有误').waitFor()
      await page.getByRole('cell', { name: '名称不能为空' }).waitFor()
      await screen('standards-import-faults')
      await page.getByLabel('第 2 行 名称').fill('农村网格')
      await page.getByLabel('第 3 行 代码').fill('2') // a code twice: the platform says where
      await page.getByRole('button', { name: /^保\s*存$/ }).click()
      await page.getByText('代码重复').waitFor()
      await screen()
      await page.getByLabel('第 3 行 代码').fill('21')
      await page.keyboard.press('Enter') // Enter saves
      await page.getByRole('heading', { level: 1, name: `网格类型${RUN}` }).waitFor()
      await page.getByRole('cell', { name: '山区网格' }).waitFor()
    })

    test('the next version is dated ahead; two days are compared and the list is exported', async () => {
      await page.getByRole('link', { name: '编制新版本' }).click()
      await page.getByLabel('生效日期').fill('2027-01-01')
      await page.getByLabel('修改说明').fill('山区网格并入农村网格')
      await page.getByLabel('第 1 行 名称').fill('城区网格')
      await page
        .getByRole('row', { name: /21/ })
        .last()
        .getByRole('button', { name: /删\s*除/ })
        .click()
      await page.getByRole('button', { name: '添加一行' }).click()
      await page.getByLabel('第 3 行 代码').fill('3')
      await page.getByLabel('第 3 行 名称').fill('园区网格')
      await page.getByLabel('第 3 行 启用日期').fill('2027-06-01')
      await screen('standards-list-edit')
      await page.getByRole('button', { name: '保存为新版本' }).click()
      await page.getByText('第 2 版').first().waitFor()
      await page.getByRole('tab', { name: '版本比较' }).click()
      await page.getByLabel('从', { exact: true }).fill('2026-06-01')
      await page.getByLabel('到', { exact: true }).fill('2027-07-01')
      for (const text of ['城区网格', '园区网格', '山区网格 (上级 2)'])
        await page.getByRole('cell', { name: text }).waitFor()
      await screen('standards-compare')
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: '导出 XLSX' }).click(),
      ])
      expect(file.suggestedFilename()).toContain(`grid_kind_${RUN}`)
      await goTo(page, `${stage.url}/console/standards/code-lists/sex?tab=uses`)
      await page.getByRole('link', { name: '人口基本信息' }).first().waitFor()
      await screen('standards-uses')
    })

    test('a data element is made, linked to the list, changed with its versions shown, and retired', async () => {
      await goTo(page, `${stage.url}/console/standards`)
      await page.getByRole('button', { name: '新建数据元' }).click()
      const dialog = page.getByRole('dialog')
      const texts = {
        名称: `网格类型代码${RUN}`,
        分类: '公共',
        对象类: '网格',
        特性: '类型',
        表示: '代码',
        数据类型: '字符型',
        表示格式: 'an..2',
        定义: '网格的类型。',
      }
      for (const [label, text] of Object.entries(texts)) await dialog.getByLabel(label, { exact: true }).fill(text)
      await dialog.getByLabel('代码集').fill(`grid_kind_${RUN}`)
      await page
        .locator('.ant-select-dropdown:visible [title]')
        .filter({ hasText: `grid_kind_${RUN}` })
        .first()
        .click()
      await screen('standards-element-form')
      await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      await goTo(page, `${stage.url}/console/standards?q=${encodeURIComponent(`网格类型代码${RUN}`)}`)
      await page.getByRole('link', { name: `网格类型代码${RUN}` }).click()
      await page.getByRole('button', { name: '修改数据元' }).click()
      await page.getByRole('dialog').getByLabel('同义词').fill('网格种类')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByLabel('修改说明').fill('补同义词')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^保\s*存$/ })
        .click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: /^废\s*止$/ }).click()
      await page.getByRole('dialog').getByLabel('说明').fill('并入新数据元')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^废\s*止$/ })
        .click()
      await page.getByRole('button', { name: '恢复试行' }).waitFor()
      await page.getByRole('tab', { name: '历次版本' }).click()
      await page.getByText('同义词: — → 网格种类').waitFor()
      await page.getByText('状态: 草案 → 废止').waitFor()
      await screen('standards-element-versions')
    })

    test('a column type of the bureau is added, refused where its pattern is unsafe or its word is taken, changed and deleted', async () => {
      const [word, name] = [`river_${RUN}`, `河道编码${RUN}`]
      await goTo(page, `${stage.url}/console/standards`)
      await page.getByRole('tab', { name: '列型' }).click()
      await page.getByRole('table', { name: '内置列型' }).getByText('公民身份号码', { exact: true }).waitFor()
      await page.getByRole('button', { name: '新建列型' }).click()
      const dialog = page.getByRole('dialog')
      const keep = dialog.getByRole('button', { name: '新建列型' })
      await dialog.getByLabel('标识', { exact: true }).fill('id_number')
      await dialog.getByLabel('名称', { exact: true }).fill(name)
      await keep.click()
      await dialog.getByText('标识“id_number”已被使用，请另取标识').waitFor()
      await dialog.getByLabel('标识', { exact: true }).fill(word)
      await dialog.getByLabel('值的写法（正则表达式）').fill('(RV)+[0-9]+')
      await dialog.getByLabel('同义词').fill(`河流代码${RUN}`)
      await page.keyboard.press('Enter') // ends the word
      await keep.click()
      await dialog.getByText('正则表达式不得对分组重复不定次数').waitFor()
      await dialog.getByLabel('值的写法（正则表达式）').fill('RV[0-9]{6}')
      await screen()
      await keep.click()
      await dialog.waitFor({ state: 'hidden' })
      const row = page.getByRole('table', { name: '自定义列型' }).getByRole('row', { name: word })
      await row.getByText(`河流代码${RUN}`).waitFor()

      await row.getByRole('button', { name: /^修\s*改$/ }).click()
      await dialog.getByLabel('名称', { exact: true }).fill(`河道统一编码${RUN}`)
      await dialog.getByRole('button', { name: /^修\s*改$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      await row.getByText(`河道统一编码${RUN}`).waitFor()
      await row.getByText(`河流代码${RUN}`).waitFor() // what was not touched stays
      await screen('standards-column-types')

      await row.getByRole('button', { name: /^删\s*除$/ }).click()
      await dialog.getByText('已按它定级的信息项不变').waitFor()
      await screen()
      await dialog.getByRole('button', { name: /^删\s*除$/ }).click()
      await row.waitFor({ state: 'detached' })
    })

    test('a holiday notice is read from its text, looked at as a year and taken over; the year is no longer 暂估', async () => {
      await goTo(page, `${stage.url}/console/standards?tab=calendar&month=2027-05`)
      await page.getByRole('link', { name: '导入放假通知' }).waitFor()
      if (!process.env.SHUYUAN_E2E_URL) await page.getByText('暂估').waitFor()
      await page.getByRole('link', { name: '导入放假通知' }).click()
      await page.getByRole('textbox', { name: /通知正文/ }).fill('请各单位做好节假日期间的值班工作。')
      await page.getByRole('button', { name: /^预\s*览$/ }).click()
      await page.getByText('没有找到').first().waitFor()
      await page.getByRole('textbox', { name: /通知正文/ }).fill(NOTICE)
      await page.getByRole('button', { name: /^预\s*览$/ }).click()
      const seen = page.getByRole('region', { name: '预览' })
      await seen.getByText('2027 年 国办发明电〔2026〕9号').waitFor()
      await seen.getByRole('cell', { name: '2027-05-08' }).or(seen.getByText('班').first()).first().waitFor()
      await screen('standards-notice')
      await page.getByRole('button', { name: /2027 年按此执行/ }).click()
      await page.waitForURL(/tab=calendar/)
      await page.getByRole('cell', { name: '国办发明电〔2026〕9号' }).waitFor()
      await page.getByText('暂估').waitFor({ state: 'detached' })
      await screen('standards-calendar')
    })
  })
}
