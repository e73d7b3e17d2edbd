import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPolicy, type Subject } from '@shuyuan/policy'
import { describe, expect, test } from 'vitest'
import { MENU } from '../apps/console/src/layout/menu.ts'
import stops from '../apps/console/src/tour/stops.json' with { type: 'json' }
import { policies } from '../apps/server/src/compose.ts'
import en from '../apps/console/src/tour/texts.en.json' with { type: 'json' }
import zh from '../apps/console/src/tour/texts.zh.json' with { type: 'json' }

const router = readFileSync(join(import.meta.dirname, '../apps/console/src/router.tsx'), 'utf8')
/** Addresses that have a page of their own; those with a parameter are no place to be led to. */
const pages = [...router.matchAll(/page\('([^'$]+)'/g)].map((found) => found[1])
const menu = MENU.flatMap(({ entries }) => entries)
const policy = createPolicy(policies)
const roles = Object.entries(stops)

describe('tour', () => {
  test('leads every role somewhere, and there are pages to be led to', () => {
    expect(pages.length).toBeGreaterThan(50)
    expect(roles.map(([role]) => role).toSorted()).toEqual(
      ['bureau', 'provider', 'consumer', 'cdo', 'security', 'sysadmin', 'auditor', 'public'].toSorted(),
    )
  })

  test.each(roles.flatMap(([role, way]) => way.map((stop) => [role, stop.key, stop] as const)))(
    '%s, stop %s: the page exists, the role may open it, both languages tell what to see',
    (role, key, { to, action }) => {
      const [path = '', query = ''] = to.split('?')
      expect(pages).toContain(path)
      // a page of the menu asks what the menu asks; a tab or a page below it asks its own question
      const entry = menu.find((one) => one.path === path)
      if (entry) expect(action.split('.')[0]).toBe(entry.action.split('.')[0])
      if (entry && query === '' && path !== '/evidence') expect(action).toBe(entry.action)
      const subject: Subject = { kind: 'user', id: 'usr_1', name: '试用', org: 'org_1', roles: [role], region: '' }
      for (const asked of [action, ...(entry ? [entry.action] : [])])
        expect(policy.decide(asked, { subject }), asked).toMatchObject({ allow: true })
      for (const texts of [zh, en])
        expect(texts.stops).toHaveProperty(key, { title: expect.any(String), text: expect.any(String) })
    },
  )
})
