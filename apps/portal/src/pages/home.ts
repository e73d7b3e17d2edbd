import { html } from '@shuyuan/html'
import type { Page } from '../page.ts'
import { type DatasetPage, type Facets, query, type Read } from '../read.ts'
import { count } from '../words.ts'
import { datasetCard, searchForm } from './dataset-list.ts'

/** What there is, by theme, and what is new. */
export async function homePage(read: Read, site: { name: string }): Promise<Page> {
  const [facets, newest] = await Promise.all([
    read<Facets>('/v1/opendata/facets'),
    read<DatasetPage>('/v1/opendata/datasets?limit=6'),
  ])
  const items = newest?.items ?? []
  return {
    title: '首页',
    description: `${site.name}：公共数据开放平台，数据可预览、下载和调用。`,
    path: '/',
    current: 'home',
    body: html`<section class="hero">
<h1>${site.name}</h1>
<p>公共数据，人人可用。无需登录即可预览和下载。</p>
${searchForm({})}
<dl class="figures">
<div><dt>开放数据集</dt><dd><a href="/datasets">${count(facets?.total ?? 0)}</a></dd></div>
<div><dt>提供部门</dt><dd><a href="/datasets#provider">${count(facets?.providers.length ?? 0)}</a></dd></div>
<div><dt>主题</dt><dd><a href="/datasets#theme">${count(facets?.themes.length ?? 0)}</a></dd></div>
</dl>
</section>
${
  facets && facets.themes.length > 0
    ? html`<section><h2>按主题浏览</h2><ul class="tiles">${facets.themes.map(
        (t) => html`<li><a href="/datasets${query({ theme: t.value })}">${t.label}<span>${t.count}</span></a></li>`,
      )}</ul></section>`
    : ''
}
<section><h2>最近更新</h2>${
      items.length === 0
        ? html`<p class="empty">还没有开放数据集。</p>`
        : html`<ol class="cards">${items.map(datasetCard)}</ol>`
    }</section>`,
  }
}
