import { type Html, html } from '@shuyuan/html'
import type { Page } from '../page.ts'
import { type Dataset, type DatasetPage, query, type Read, type SearchHit, type SearchPage } from '../read.ts'
import { datasetCard, type ListQuery, searchForm } from './dataset-list.ts'

/** What the whole open catalogue has for a question, the best first: data sets, and entries whose data are not there yet. */
export async function searchResultsPage(read: Read, asked: ListQuery & { q: string }): Promise<Page> {
  const { q, after } = asked
  const [found, listed] = await Promise.all([
    read<SearchPage>(`/v1/catalogue/public/search${query({ q, after, provider: asked.provider, limit: 20 })}`),
    after ? null : read<DatasetPage>(`/v1/opendata/datasets${query({ ...asked, limit: 20 })}`),
  ])
  const hits = asked.theme ? [] : (found?.items ?? [])
  const cards = dataCards(hits, listed?.items ?? [])
  const entries = hits.filter((hit) => hit.dataset === null)
  const { after: _position, ...kept } = asked
  return {
    title: `“${q}”的搜索结果`,
    description: `与“${q}”有关的开放数据和开放目录。`,
    path: `/datasets${query(kept)}`,
    current: 'datasets',
    body: html`<h1>“${q}”的搜索结果</h1>
${searchForm(asked)}
${howFound(found, asked)}
<div class="columns">
<aside aria-label="筛选">${providers(found, asked)}</aside>
<section aria-label="数据集">
${
  cards.length + entries.length === 0
    ? html`<p class="empty">没有符合条件的数据集。可以换一个更短的词、用拼音（huji）或首字母（hjxx）再试，或<a href="/datasets">查看全部数据</a>。</p>`
    : html`<ol class="cards">${cards}</ol>`
}
${entries.length === 0 ? '' : html`<h2>已列入开放目录，数据尚未发布</h2><ol class="entries">${entries.map(entryLine)}</ol>`}
${found?.next ? html`<p class="more"><a class="button" href="/datasets${query({ ...kept, after: found.next })}">下一页</a></p>` : ''}
</section>
</div>`,
  }
}

/** Data sets in the order of the search; those that only their own columns name come after. */
function dataCards(hits: SearchHit[], listed: Dataset[]): Html[] {
  const ranked = hits.filter((hit) => hit.dataset !== null)
  const cards = ranked.map((hit) => {
    const dataset = listed.find((each) => each.id === hit.dataset)
    return dataset ? datasetCard(dataset) : hitCard(hit)
  })
  const rest = listed.filter((dataset) => !ranked.some((hit) => hit.dataset === dataset.id))
  return [...cards, ...rest.map(datasetCard)]
}

function hitCard(hit: SearchHit): Html {
  return html`<li class="card">
<h2><a href="/datasets/${hit.dataset}">${marked(hit.name, hit.found.name)}</a></h2>
<p>${marked(hit.abstract, hit.found.abstract)}</p>
<p class="facts"><span>${hit.providerName}</span></p>
</li>`
}

function entryLine(hit: SearchHit): Html {
  return html`<li><strong>${marked(hit.name, hit.found.name)}</strong> ${hit.providerName}
${hit.abstract ? html`<br>${marked(hit.abstract, hit.found.abstract)}` : ''}</li>`
}

/** The text with the words that were found. */
function marked(text: string, ranges: number[][]): Html {
  let from = 0
  const parts = ranges.map(([start = 0, end = 0]) => {
    const before = text.slice(from, start)
    from = end
    return html`${before}<mark>${text.slice(start, end)}</mark>`
  })
  return html`${parts}${text.slice(from)}`
}

function howFound(found: SearchPage | null, asked: ListQuery): Html {
  if (!found) return html``
  if (found.filling) return html`<p class="note">检索正在准备，请稍后刷新本页。</p>`
  const { corrected, way } = found
  if (corrected !== null)
    return html`<p class="note">没有找到“${asked.q ?? ''}”，以下是“<a href="/datasets${query({ q: corrected })}">${corrected}</a>”的结果。</p>`
  return way === 'loose' ? html`<p class="note">没有同时包含全部检索词的目录，以下包含其中大部分。</p>` : html``
}

function providers(found: SearchPage | null, asked: ListQuery): Html {
  const counts = Object.entries(found?.facets.provider ?? {}).toSorted((a, b) => b[1] - a[1])
  if (counts.length === 0) return html``
  const { after: _position, ...kept } = asked
  return html`<h2>提供部门</h2><ul class="facets">${counts.slice(0, 12).map(([provider, count]) => {
    const on = asked.provider === provider
    const href = `/datasets${query({ ...kept, provider: on ? undefined : provider })}`
    return html`<li><a href="${href}"${on ? html` aria-current="true"` : ''}>${found?.providers[provider] ?? provider} <span>${count}</span></a></li>`
  })}</ul>`
}
