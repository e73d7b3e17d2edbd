import pino from 'pino'
import { expect, test } from 'vitest'
import { stopInTurn } from './stop-in-turn.ts'

test('stopInTurn stops every part in order, though one hangs and one fails, and names both in the log', async () => {
  const lines: { part?: string; msg: string }[] = []
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  const stopped: string[] = []
  const part = (name: string, end: () => Promise<void> | void) => ({
    name,
    stop: () => {
      stopped.push(name)
      return end()
    },
  })
  await stopInTurn(
    [
      part('first', () => {}),
      part('hanging', () => new Promise<void>(() => {})),
      part('failing', () => Promise.reject(new Error('disk'))),
      part('throwing', () => {
        throw new Error('early')
      }),
      part('last', async () => {}),
    ],
    log,
    20,
  )
  expect(stopped).toEqual(['first', 'hanging', 'failing', 'throwing', 'last'])
  expect(lines.map(({ part: name, msg }) => `${name} ${msg}`)).toEqual([
    'hanging did not stop in time',
    'failing did not stop',
    'throwing did not stop',
  ])
})
