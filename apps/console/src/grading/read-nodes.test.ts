import { expect, test } from 'vitest'
import { readNodes, writeNodes } from './read-nodes.ts'

test('readNodes takes what is copied out of a spreadsheet, or typed with Chinese commas', () => {
  const nodes = [
    { code: '01', parent: null, name: '民生服务' },
    { code: '0101', parent: '01', name: '养老' },
  ]
  expect(readNodes('01\t\t民生服务\r\n0101\t01\t养老\r\n\r\n')).toEqual(nodes)
  expect(readNodes('01，，民生服务\n0101, 01, 养老')).toEqual(nodes)
  expect(readNodes(writeNodes(nodes))).toEqual(nodes)
})
