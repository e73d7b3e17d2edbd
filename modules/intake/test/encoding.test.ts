import type { TestApp } from '@shuyuan/testkit'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IntakeTestDeps, intakeApp, steps } from './factory.ts'

let t: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await intakeApp()
  s = steps(t)
})
afterAll(() => t.close())

const HERE = '单位名称,办公地址\n云溪市水务局,人民路十二号\n云溪市民政局,中山东路三号\n'
const THERE = '機關名稱,辦公地址\n桃園市政府社會局,縣府路一號\n臺中市政府交通局,文心路二段\n'
/** What a file truly is, what the clerk says it is, and the first characters in both readings. */
const WRONG: [string, string, string, string, string][] = [
  [HERE, 'gb18030', 'big5', 'gb18030', '单位名称,办公地址'],
  [THERE, 'big5', 'gb18030', 'big5', '機關名稱,辦公地址'],
  [HERE, 'utf-8', 'gb18030', 'utf-8', '单位名称,办公地址'],
  [THERE, 'utf-8', 'big5', 'utf-8', '機關名稱,辦公地址'],
  [HERE, 'gb18030', 'utf-8', 'gb18030', '单位名称,办公地址'],
  [HERE, 'gb18030', 'utf-16le', 'gb18030', '单位名称,办公地址'],
]

describe('an encoding that the clerk names', () => {
  it.each(WRONG)(
    'is doubted where the file reads better in another: %#',
    async (text, truth, declared, better, reads) => {
      const file = (await s.upload('单位.csv', iconv.encode(text, truth === 'big5' ? 'cp950' : truth))).json()
      const correct = (body: object) => s.call('PATCH', `/v1/intake/uploads/${file.id}/detection`, body)
      const doubted = await correct({ encoding: declared })
      expect([doubted.statusCode, doubted.json()]).toMatchObject([
        409,
        {
          code: 'INTAKE_ENCODING_DOUBTED',
          params: { declared, better },
          data: { declared, better, betterReads: reads.slice(0, 12) },
        },
      ])
      expect(doubted.json().data.reads).not.toContain(reads.slice(0, 2))
      // what was known of the file stays
      const kept = (await s.call('GET', `/v1/intake/uploads/${file.id}`)).json()
      expect(kept.detection).toEqual(file.detection)
      expect((await correct({ encoding: truth, headerRows: 1 })).json().detection).toMatchObject({
        encoding: truth,
        header: text.split('\n')[0]?.split(','),
      })
      const confirmed = (await correct({ encoding: declared, delimiter: ',', headerRows: 1, confirmed: true })).json()
      if (declared !== 'utf-16le')
        expect(confirmed.detection).toMatchObject({ encoding: declared, encodingConfidence: 1 })
    },
  )

  it('is taken where nothing reads better: plain ASCII, rare characters, few of them', async () => {
    const files: [string, string, string][] = [
      ['id,name\n1,a\n', 'utf8', 'gb18030'],
      ['id,name\n1,a\n', 'utf8', 'big5'],
      ['编号,备注\n1,龍騰\n', 'gb18030', 'gb18030'],
      ['名\n联通\n', 'gb18030', 'gb18030'],
    ]
    for (const [text, truth, declared] of files) {
      const file = (await s.upload('小.csv', iconv.encode(text, truth))).json()
      const told = await s.call('PATCH', `/v1/intake/uploads/${file.id}/detection`, { encoding: declared })
      expect([text, told.statusCode, told.json().detection?.encoding]).toEqual([text, 200, declared])
    }
  })
})
