import { type App, sendWritten } from '@shuyuan/http'
import { audienceOf } from '../../list/audience-of.ts'
import { PUBLIC_SCOPE, scopeOf } from '../document/search-document.ts'
import type { SearchDeps } from './ask-index.ts'
import { searchEntries } from './search-entries.ts'
import { searchPublic } from './search-public.ts'
import {
  IndexView,
  PublicSearchPage,
  PublicSearchQuery,
  SearchPage,
  SearchQuery,
  SuggestQuery,
  Suggestions,
} from './search.schema.ts'
import { suggestEntries } from './suggest-entries.ts'

const config = { action: 'catalogue.search.read' }
const open = { action: 'catalogue.public.read' }
const tags = ['catalogue']

/** `/v1/catalogue/search` for who is signed in, `/v1/catalogue/public/search` for everybody. */
export function searchRoutes(app: App, deps: SearchDeps): void {
  app.get(
    '/v1/catalogue/search',
    { config, schema: { querystring: SearchQuery, response: { 200: SearchPage }, summary: '检索目录', tags } },
    async (request, reply) => sendWritten(reply, await searchEntries(deps, request.subject, request.query)),
  )
  app.get(
    '/v1/catalogue/search/suggest',
    { config, schema: { querystring: SuggestQuery, response: { 200: Suggestions }, summary: '检索联想', tags } },
    (request) => {
      const audience = audienceOf(deps.policy, request.subject)
      const asked = { text: request.query.q, scope: scopeOf(audience) }
      const sees = audience.all
        ? () => true
        : (entry: { live: boolean; provider: string }) => entry.live || entry.provider === audience.org
      return suggestEntries(deps, asked, sees)
    },
  )
  app.get(
    '/v1/catalogue/search/status',
    { config, schema: { response: { 200: IndexView }, summary: '检索索引状态', tags } },
    () => deps.search.status(),
  )
  app.get(
    '/v1/catalogue/public/search',
    {
      config: open,
      schema: { querystring: PublicSearchQuery, response: { 200: PublicSearchPage }, summary: '检索可开放目录', tags },
    },
    async (request, reply) => sendWritten(reply, await searchPublic(deps, request.query)),
  )
  app.get(
    '/v1/catalogue/public/suggest',
    {
      config: open,
      schema: { querystring: SuggestQuery, response: { 200: Suggestions }, summary: '可开放目录检索联想', tags },
    },
    (request) =>
      suggestEntries(
        deps,
        { text: request.query.q, scope: PUBLIC_SCOPE },
        (entry) => entry.live && entry.openType !== 3,
      ),
  )
}
