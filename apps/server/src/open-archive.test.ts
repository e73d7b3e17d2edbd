import { openOutbound } from '@shuyuan/outbound'
import { expect, test } from 'vitest'
import { openArchive } from './open-archive.ts'

const outbound = openOutbound()
const keys = { accessKey: 'AK', secretKey: 'SK' }
const open = (place: string | undefined, over: object = {}) => openArchive({ place, ...keys, ...over }, outbound)

test('archives go to the bucket that is set, or nowhere else', () => {
  expect(open(undefined)).toBeUndefined()
  expect(open('s3://city/gui/dang?endpoint=https://oss.city.gov.cn')?.at).toBe('s3://city/gui/dang/')
  expect(open('s3://city?endpoint=https://oss.city.gov.cn&region=cn-east-1')?.at).toBe('s3://city/')
})

test.each([
  ['file:///mnt/archive', {}, 's3://'],
  ['s3://city/x', {}, 'endpoint'],
  ['s3://city/x?endpoint=https://oss.city.gov.cn', { secretKey: undefined }, 'SHUYUAN_ARCHIVE_SECRET'],
])('%s is refused with what is wrong', (place, over, said) => {
  expect(() => open(place, over)).toThrow(said)
})
