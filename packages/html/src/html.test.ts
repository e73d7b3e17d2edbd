import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, jsonBlock } from './index.ts'

test('html escapes values, keeps markup and joins lists', () => {
  const item = (text: string) => html`<li>${text}</li>`
  expect(html`<ul title="${'"x"'}">${['<b>', 'a&b'].map(item)}${null}${false}</ul>`.text).toBe(
    '<ul title="&quot;x&quot;"><li>&lt;b&gt;</li><li>a&amp;b</li></ul>',
  )
})

test('no value can open a tag, an attribute or a script end', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(html`${value}`.text).not.toMatch(/[<>"']/)
      expect(jsonBlock({ value }).text).not.toContain('<')
    }),
  )
})
