import { openDraw } from '@shuyuan/sketch'
import { asSubject } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './factory.ts'
import { idNumber } from './people-file.ts'

const ROWS = 500
const GOAL = 0.9
const draw = openDraw(20_260_513)
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const signs = (length: number) => Array.from({ length }, () => SIGNS[draw(SIGNS.length)]).join('')
const digits = (length: number) => Array.from({ length }, () => draw(10)).join('')
const name = () =>
  `${'赵钱孙李周吴郑王冯陈'[draw(10)]}${'伟芳娜敏静丽强磊军洋'[draw(10)]}${'明华平云海波涛玲燕红'[draw(10)]}`

/** Two columns, one of each department: their titles say nothing of each other, the truth is in `same`. */
interface Pair {
  titles: [string, string]
  values: [string[], string[]]
  same: boolean
}
/** The same things, of which the second department lacks `lacks` in a hundred and has as many others. */
const same = (own: string, other: string, make: () => string, lacks = 0): Pair => {
  const left = Array.from({ length: ROWS }, make)
  const right = left.map((value, i) => (i % 100 < lacks ? make() : value)).toReversed()
  return { titles: [own, other], values: [left, right], same: true }
}
const apart = (own: string, other: string, make: (i: number) => string): Pair => {
  const side = () => Array.from({ length: ROWS }, (_, i) => make(i))
  return { titles: [own, other], values: [side(), side()], same: false }
}
const PAIRS: Pair[] = [
  same('机具铭签', '台套辨识串', () => `KX${signs(8)}`),
  same('簿册页串', '收讫凭辨', () => digits(12)),
  same('坐落概述', '方位详叙', () => `云溪区${name()}路${draw(900)}号${draw(60)}室`, 3),
  same('架体钢印', '骨架刻字', () => signs(17), 5),
  same('地块签', '宗图索引串', () => `3211${digits(15)}`, 8),
  same('表具串码', '计量封签', () => `SB${digits(10)}`, 10),
  same('古木挂牌', '乔木铭片', () => `GM-${signs(6)}`, 12),
  same('泵组出厂辨', '机泵刻串', () => `P${signs(9)}`, 2),
  // equal or overlapping values of things that have nothing to do with each other
  apart('来件次第', '入柜排次', (i) => String(i + 1)),
  apart('年内流转排次', '当年办件次第', (i) => `2026${String(i + 1).padStart(4, '0')}`),
  apart('柜内格次', '抽屉格次', (i) => `G${String(i + 1).padStart(4, '0')}`),
  apart('所历年岁', '起算年岁', (i) => String(1990 + (i % 30))),
  apart('片区俗称', '网格俗称', (i) => `云溪${'甲乙丙丁戊己庚辛壬癸'[i % 10]}片`),
  apart('核给数额', '实支数额', (i) => String(i * 12.5)),
  apart('起止时点', '往返时点', (i) => `20${10 + (i % 16)}-0${1 + (i % 9)}-${10 + (i % 18)}`),
  apart('封样辨串', '留样辨串', () => `FY${signs(8)}`),
  apart('来访者自述', '联络者自报', name),
  apart('票联串', '回执联串', () => digits(11)),
]

let desk: Desk
const SIDES = ['clerk', 'other'] as const
const fileOf = (side: 0 | 1, extra: [string, (i: number) => string][]) => {
  const columns = PAIRS.map(({ titles, values }): [string, (i: number) => string] => [
    titles[side],
    (i) => values[side][i] as string,
  ])
  const all = [...columns, ...extra]
  const lines = Array.from({ length: ROWS }, (_, i) => all.map(([, value]) => value(i)).join(','))
  return `${[all.map(([title]) => title).join(','), ...lines].join('\n')}\n`
}

/** A file of one of the two departments up to the published entry, through the wizard. */
async function publish(who: (typeof SIDES)[number], title: string, file: string): Promise<string> {
  const upload = await desk.upload(title, file, who)
  const draft = desk.good(await desk.post(who, desk.drafts, { upload: upload.id }))
  desk.good(await desk.post(who, `${desk.drafts}/${draft.id}/load`, { revision: draft.revision }))
  await desk.deps.jobs.idle()
  const loaded = desk.good(await desk.get(who, `${desk.drafts}/${draft.id}`))
  const reviews = { secrecyReview: desk.gate, privacyReview: desk.gate }
  desk.good(await desk.post(who, `${desk.drafts}/${draft.id}/submit`, { revision: loaded.revision, ...reviews }))
  const org = who === 'clerk' ? desk.own.id : desk.foreign.id
  const head = asSubject({ id: `usr_head_${who}`, name: '负责人', org, roles: ['cdo'] })
  for (const headers of [head, asSubject(desk.people.bureau)]) {
    const tasks = (await desk.app.inject({ url: '/v1/workflow/tasks?limit=500', headers })).json().items
    const task = tasks.find(({ ref }: { ref: string }) => ref === loaded.entry)
    const payload = { action: 'approve', comment: '同意' }
    await desk.app.inject({ method: 'POST', url: `/v1/workflow/tasks/${task.id}/act`, headers, payload })
  }
  return loaded.entry
}

type Body = ReturnType<typeof JSON.parse>
const SHARED = Array.from({ length: ROWS }, () => `养护${signs(7)}`)
let entry: string
let clusters: Body[]
beforeAll(async () => {
  desk = await openDesk()
  const shared: [string, (i: number) => string] = ['标段签', (i) => SHARED[i] as string]
  const mute: [string, (i: number) => string] = ['栏甲', (i) => idNumber(i)]
  const sex: [string, (i: number) => string] = ['性别', (i) => String(1 + (i % 2))]
  entry = await publish('clerk', '巡查台账.csv', fileOf(0, [shared, mute, sex]))
  await publish('other', '稽核台账.csv', fileOf(1, [shared]))
  desk.good(await desk.post('bureau', '/v1/catalogue/sources/sweep'))
  await desk.deps.jobs.idle()
  const { items } = desk.good(await desk.get('bureau', '/v1/catalogue/sources?limit=200'))
  clusters = await Promise.all(
    items.map(async ({ id }: { id: string }) => desk.good(await desk.get('bureau', `/v1/catalogue/sources/${id}`))),
  )
}, 120_000)
afterAll(() => desk?.close())

test('what the values are decides the grade where the name says nothing, and says so; the code list is counted with the name', async () => {
  const { items: gradings } = desk.good(await desk.get('clerk', `/v1/catalogue/entries/${entry}/grades`))
  const of = (item: string) => gradings.find((one: Body) => one.item === item)
  expect(of('栏甲')).toMatchObject({ source: 'values', semantic: 'id_number', sensitivity: 'sensitive', grade: 4 })
  expect(of('性别').reason).toMatch(/登记的代码集“.+”与之一致/)
})

test('the same values under the same name are a reason of their own', () => {
  const cluster = clusters.find(({ members }) => members.some(({ item }: Body) => item === '标段签'))
  expect(cluster.reasons.join('；')).toMatch(/取值重合约 \d+%/)
})

test('the same values under names that say nothing of each other are found; equal numbers, years, kinds and dates are not', () => {
  const found = clusters.map(({ members, reasons }) => ({
    titles: new Set<string>(members.map(({ item }: Body) => item)),
    reasons: reasons.join('；') as string,
  }))
  const together = (a: string, b: string) => found.find(({ titles }) => titles.has(a) && titles.has(b))
  let [said, right, wanted] = [0, 0, 0]
  for (const [i, left] of PAIRS.entries())
    for (const [j, other] of PAIRS.entries()) {
      const truth = i === j && left.same
      const hit = together(left.titles[0], other.titles[1]) !== undefined
      if (truth) wanted++
      if (hit) said++
      if (hit && truth) right++
      if (hit !== truth) console.log(`${hit ? 'wrongly together' : 'missed'}: ${left.titles[0]} / ${other.titles[1]}`)
    }
  console.log(`values: ${PAIRS.length ** 2} pairs, ${wanted} true, precision ${right / said}, recall ${right / wanted}`)
  expect(right / said).toBeGreaterThanOrEqual(GOAL)
  expect(right / wanted).toBeGreaterThanOrEqual(GOAL)
  expect(together('机具铭签', '台套辨识串')?.reasons).toMatch(/名称不同而取值重合约 \d+%/)
})
