import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const NAME = `社区服务站信息${Date.now() % 100_000}`

export function bulk(stage: Stage): void {
  describe('a clerk brings the catalogue in one sheet', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('minzheng')
    })

    const download = async (button: RegExp) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: button }).click(),
      ])
      const path = join(tmpdir(), `${process.pid}-${file.suggestedFilename()}`)
      await file.saveAs(path)
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(path)
      return { path, sheet: book.worksheets[0] as ExcelJS.Worksheet, book }
    }
    const send = async (path: string) => {
      await page.locator('input[type=file]').setInputFiles(path)
      await page.getByRole('heading', { name: '预检结果：导入后会怎样' }).waitFor({ timeout: 60_000 })
    }
    const figure = (name: string) => page.locator('.ant-statistic', { hasText: name }).locator('.ant-statistic-content')

    test('fills the template, meets a wrong cell, repairs it in the returned file and imports', async () => {
      await goTo(page, `${stage.url}/console/imports`)
      expect(await accessFaults(page)).toEqual([])
      const { path, sheet, book } = await download(/下载模板/)
      const titles = (sheet.getRow(1).values as string[]).slice(1)
      const put = (row: number, cells: Record<string, string>) => {
        for (const [title, text] of Object.entries(cells)) sheet.getCell(row, titles.indexOf(title) + 1).value = text
      }
      put(2, {
        前段码: '3070109900013',
        信息资源名称: NAME,
        摘要: '全市社区服务站名录',
        格式: '电子表格',
        更新周期: '偶尔',
        共享类型: '无条件共享',
        开放属性: '不予开放',
        数据级别: '一级',
        信息项名称: '名称',
        字段名: 'mc',
        数据类型: '字符型',
      })
      put(3, { 信息项名称: '地址', 字段名: 'dz', 数据类型: '字符型' })
      await book.xlsx.writeFile(path)
      await send(path)
      expect(await figure('不符合要求').innerText()).toBe('1')
      await page.getByRole('cell', { name: '“偶尔”不在选项内', exact: false }).waitFor()
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'bulk-check')

      const returned = await download(/标注了问题的文件/)
      const cell = returned.sheet.getCell(2, titles.indexOf('更新周期') + 1)
      expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
      cell.value = '每年'
      await returned.book.xlsx.writeFile(returned.path)
      await page.getByRole('link', { name: '返回导入记录' }).click()
      await send(returned.path)
      expect(await figure('新增').innerText()).toBe('1')
      await page.getByRole('button', { name: '整批导入' }).click()
      await page.getByRole('button', { name: /^确\s*定$/ }).click()
      await page.getByRole('heading', { name: '导入结果' }).waitFor({ timeout: 60_000 })
      expect(await figure('新增').innerText()).toBe('1')
      await shoot(page, 'bulk-done')
      await goTo(page, `${stage.url}/console/catalogue?q=${NAME}`)
      await page.getByRole('link', { name: NAME }).waitFor()
    })
  })
}
