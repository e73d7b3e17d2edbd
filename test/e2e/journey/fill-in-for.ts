import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const MARK = Date.now() % 100_000
const NAME = `惠民驿站信息${MARK}`
const TREE = `惠民事项分类${MARK}`

export function fillInFor(stage: Stage): void {
  describe('the bureau helps departments', () => {
    let bureau: Page
    let clerk: Page
    beforeAll(async () => {
      bureau = await stage.open('shuju')
      clerk = await stage.open('minzheng')
    })

    const screen = async (page: Page, name: string) => {
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, name)
    }
    const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click()

    test('a sheet is filled in for a department, which checks it and takes it over', async () => {
      const path = join(tmpdir(), `${process.pid}-代录.xlsx`)
      const book = new ExcelJS.Workbook()
      const cells = {
        前段码: '3070109900013',
        信息资源名称: NAME,
        摘要: '全市惠民驿站名录',
        格式: '电子表格',
        更新周期: '每年',
        共享类型: '无条件共享',
        开放属性: '不予开放',
        数据级别: '一级',
        信息项名称: '名称',
        字段名: 'mc',
        数据类型: '字符型',
      }
      book.addWorksheet('目录').addRows([Object.keys(cells), Object.values(cells)])
      await book.xlsx.writeFile(path)
      await goTo(bureau, `${stage.url}/console/imports`)
      await bureau.getByText('先选择部门，再拖入文件').waitFor()
      await bureau.getByLabel('为哪个部门代录入').fill('民政')
      await bureau
        .locator('.ant-select-dropdown:visible')
        .getByText(/民政局/)
        .first()
        .click()
      await bureau.getByText('把 xlsx、CSV 或 JSON 文件拖到这里').waitFor()
      await screen(bureau, 'bulk-for')
      await bureau.locator('input[type=file]').setInputFiles(path)
      await bureau.getByRole('heading', { name: '预检结果：导入后会怎样' }).waitFor({ timeout: 60_000 })
      await press(bureau, /^送部门确认$/)
      await press(bureau, /^确\s*定$/)
      await bureau.getByText(/已送.*民政局 确认，等待其办理/).waitFor()
      const address = new URL(bureau.url()).pathname

      await goTo(clerk, `${stage.url}${address}`)
      await clerk.getByText(/代 .*民政局 录入/).waitFor()
      await screen(clerk, 'bulk-take-over')
      await press(clerk, /^整批导入$/)
      await press(clerk, /^确\s*定$/)
      await clerk.getByRole('heading', { name: '导入结果' }).waitFor({ timeout: 60_000 })
      await goTo(clerk, `${stage.url}/console/catalogue?q=${encodeURIComponent(NAME)}`)
      await clerk.getByRole('link', { name: NAME, exact: true }).click()
      await clerk.getByText(/由 .* 代录入，.* 确认：/).waitFor()
      await screen(clerk, 'entry-filled-in')
    })

    test('the bureau keeps a class tree of its own, and the catalogue hangs in it', async () => {
      await goTo(bureau, `${stage.url}/console/grading?tab=schemes`)
      await press(bureau, /^新建分类体系$/)
      const dialog = bureau.getByRole('dialog')
      await dialog.getByLabel('标识（小写字母、数字、连字符）').fill(`huimin-${MARK}`)
      await dialog.getByLabel('名称', { exact: true }).fill(TREE)
      await dialog.getByLabel(/类别（每行一个/).fill('01\t\t养老\n0101\t01\t驿站\n02\t\t助残')
      await dialog.getByText('共 3 个类别').waitFor()
      await screen(bureau, 'grading-tree')
      await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
      await bureau.getByText('分类体系已保存').waitFor()

      await goTo(clerk, `${stage.url}/console/catalogue?q=${encodeURIComponent(NAME)}`)
      const entry = clerk.getByRole('link', { name: NAME, exact: true })
      const id = (await entry.getAttribute('href'))?.split('/').at(-1)
      await goTo(clerk, `${stage.url}/console/grading/entries/${id}`)
      await clerk.getByLabel('所属类别', { exact: true }).fill('驿站')
      await clerk.locator('.ant-select-dropdown:visible').getByText('0101 驿站').click()
      await clerk.keyboard.press('Escape')
      await press(clerk, /^保存归类$/)
      await clerk.getByText('已归类').first().waitFor()
      await goTo(clerk, `${stage.url}/console/catalogue?tree=huimin-${MARK}`)
      await clerk.getByText('养老 (1)').click()
      await entry.waitFor()
      expect(new URL(clerk.url()).searchParams.get('inClass')).toBe(`huimin-${MARK}:01`)
      await screen(clerk, 'catalogue-own-tree')
    })

    test('a file with a column whose source is elsewhere is refused until the clerk accounts for it', async () => {
      await goTo(clerk, `${stage.url}/console/onboarding`)
      await press(clerk, /^上架新文件$/)
      await clerk.getByText('把文件拖到这里').waitFor()
      const rows = Array.from({ length: 20 }, (_, i) => `Y${100 + i},2025-03-${String(i + 1).padStart(2, '0')}`)
      const buffer = Buffer.from(['预约编号,死亡日期', ...rows, ''].join('\n'))
      await clerk
        .locator('input[type=file]')
        .setInputFiles({ name: `殡葬预约${MARK}.csv`, mimeType: 'text/csv', buffer })
      await press(clerk, /^生成上架建议$/)
      await clerk.waitForURL(/\/onboarding\/obd_/)
      await clerk.getByText(/“死亡日期”的数源部门是.*卫生健康委/).waitFor()
      await screen(clerk, 'onboarding-duplicate')
      await press(clerk, /^确认并入库$/)
      await clerk
        .getByText(/不能入库：.*不得重复采集/)
        .first()
        .waitFor()
      await press(clerk, /^死亡日期 引用数源$/)
      await clerk.getByText('更正已保存').waitFor()
      await press(clerk, /^确认并入库$/)
      await clerk.getByText('对账一致：来源 20 行 = 入库 20 行 + 坏行 0 行').waitFor({ timeout: 60_000 })
    })

    test('an arbitration shows its time limits', async () => {
      await goTo(bureau, `${stage.url}/console/sources?tab=arbitrations&state=commenting`)
      await bureau.locator('tr.ant-table-row').getByRole('link').first().click()
      await bureau.getByRole('heading', { name: '办理时限' }).waitFor()
      await bureau.getByText('数源裁定 (C07)').waitFor()
      await screen(bureau, 'sources-limits')
    })
  })
}
