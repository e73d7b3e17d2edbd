import { type Html, html } from '@shuyuan/html'
import type { Page } from '../page.ts'
import { type Dataset, type DatasetPage, type Facets, query, type Read } from '../read.ts'
import { count, day, FORMAT_NAMES } from '../words.ts'

export interface ListQuery {
  q?: string | undefined
  theme?: string | undefined
  provider?: string | undefined
  after?: string | undefined
}

/** All data sets with facets; every state is an address. */
export async function datasetListPage(read: Read, asked: ListQuery): Promise<Page> {
  const [page, facets] = await Promise.all([
    read<DatasetPage>(`/v1/opendata/datasets${query({ ...asked, limit: 20 })}`),
    read<Facets>('/v1/opendata/facets'),
  ])
  const items = page?.items ?? []
  const { after: _position, ...kept } = asked
  return {
    title: '全部数据',
    description: `共 ${facets?.total ?? 0} 个开放数据集，可预览、下载和调用。`,
    path: `/datasets${query({ ...kept })}`,
    current: 'datasets',
    body: html`<h1>全部数据</h1>
${searchForm(asked)}
<div class="columns">
<aside aria-label="筛选">
${facetList('主题', 'theme', facets?.themes ?? [], asked)}
${facetList('提供部门', 'provider', facets?.providers ?? [], asked)}
</aside>
<section aria-label="数据集">
${
  items.length === 0
    ? html`<p class="empty">没有符合条件的数据集。可以<a href="/datasets">查看全部数据</a>，或换一个词再试。</p>`
    : html`<ol class="cards">${items.map(datasetCard)}</ol>`
}
${page?.next ? html`<p class="more"><a class="button" href="/datasets${query({ ...kept, after: page.next })}">下一页</a></p>` : ''}
</section>
</div>`,
  }
}

export function searchForm(asked: ListQuery): Html {
  return html`<form class="search" role="search" action="/datasets" method="get">
<label for="q">搜索数据</label>
<input id="q" name="q" type="search" maxlength="100" placeholder="例如：公交站点、空气质量" value="${asked.q ?? ''}">
${asked.theme ? html`<input type="hidden" name="theme" value="${asked.theme}">` : ''}
${asked.provider ? html`<input type="hidden" name="provider" value="${asked.provider}">` : ''}
<button type="submit">搜索</button>
</form>`
}

export function datasetCard(dataset: Dataset): Html {
  return html`<li class="card">
<h2><a href="/datasets/${dataset.id}">${dataset.title}</a></h2>
<p>${dataset.summary}</p>
<p class="facts"><span>${dataset.providerName}</span>${dataset.theme ? html`<span>${dataset.theme}</span>` : ''}
<span>${count(dataset.rows)} 行 × ${dataset.columns.length} 项</span><span>更新于 ${day(dataset.updatedAt)}</span>
<span>${dataset.files.map((f) => FORMAT_NAMES[f.format]).join(' · ')}</span></p>
</li>`
}

function facetList(title: string, key: 'theme' | 'provider', facets: Facets['themes'], asked: ListQuery): Html {
  const { after: _position, ...kept } = asked
  if (facets.length === 0) return html``
  return html`<h2 id="${key}">${title}</h2><ul class="facets">${facets.map((facet) => {
    const on = asked[key] === facet.value
    const href = `/datasets${query({ ...kept, [key]: on ? undefined : facet.value })}`
    return html`<li><a href="${href}"${on ? html` aria-current="true"` : ''}>${facet.label} <span>${facet.count}</span></a></li>`
  })}</ul>`
}
