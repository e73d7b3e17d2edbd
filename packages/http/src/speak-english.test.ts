import { defineSentences } from '@shuyuan/kernel'
import { anyone, createPolicy } from '@shuyuan/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, createApp, line, pageOf, said } from './index.ts'

defineSentences({ '待办：{title}': 'To do: {title}', 含有错字: 'has a typing error' })
const Task = z.object({ title: said().describe('标题'), owner: z.string(), remarks: z.record(z.string(), said()) })
const Either = z.union([
  z.object({ kind: z.literal('a'), note: said().nullable() }),
  z.object({ kind: z.literal('b') }),
])
const kept = {
  items: [{ title: '待办：户籍', owner: '含有错字', remarks: { name: '含有错字' } }],
  next: null,
}
let app: App

beforeAll(async () => {
  app = await createApp({ policy: createPolicy({ demo: { read: anyone }, platform: { docs: anyone } }) })
  const config = { action: 'demo.read' }
  app.get('/v1/tasks', { config, schema: { response: { 200: pageOf(Task) } } }, () => kept)
  app.get('/v1/either', { config, schema: { response: { 200: z.array(Either) } } }, () => [
    { kind: 'a' as const, note: '含有错字' },
    { kind: 'a' as const, note: null },
    { kind: 'b' as const },
  ])
  app.get('/v1/plain', { config, schema: { response: { 200: z.object({ owner: z.string() }) } } }, () => ({
    owner: '含有错字',
  }))
  app.post(
    '/v1/tasks',
    { config, schema: { body: z.object({ name: line(5), days: z.int().min(3) }), response: { 200: z.object({}) } } },
    () => ({}),
  )
  await app.ready()
})
afterAll(() => app.close())

const ask = (url: string, language?: string) =>
  app.inject({ url, headers: language === undefined ? {} : { 'accept-language': language } })

test('sentences of an answer are English for who asks for it, data and the Chinese default stay', async () => {
  const [line] = (await ask('/v1/tasks', 'en-GB,zh;q=0.5')).json().items
  expect(line).toEqual({ title: 'To do: 户籍', owner: '含有错字', remarks: { name: 'has a typing error' } })
  for (const language of [undefined, '*', 'zh-CN,en;q=0.9', 'den'])
    expect((await ask('/v1/tasks', language)).json()).toEqual(kept)
})

test('who keeps an answer is told that it depends on the language', async () => {
  expect((await ask('/v1/tasks')).headers.vary).toBe('accept-language')
  expect((await ask('/v1/plain', 'en')).headers.vary).toBeUndefined()
  expect((await ask('/v1/plain', 'en')).json()).toEqual({ owner: '含有错字' })
})

test('sentences are found in alternatives and where there may be none', async () => {
  expect((await ask('/v1/either', 'en')).json()).toEqual([
    { kind: 'a', note: 'has a typing error' },
    { kind: 'a', note: null },
    { kind: 'b' },
  ])
})

test('a refused form says what is wrong with each field in the language asked for', async () => {
  const send = (language: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/tasks',
      payload: { name: '', days: 1 },
      headers: { 'accept-language': language },
    })
  expect((await send('zh-CN')).json().fields).toMatchObject({ name: '不能为空' })
  const { fields, title_en } = (await send('en')).json()
  expect(fields).toEqual({ name: 'must not be empty', days: 'must not be less than 3' })
  expect(title_en).toBe('Cannot accept the request: name must not be empty; days must not be less than 3')
})
