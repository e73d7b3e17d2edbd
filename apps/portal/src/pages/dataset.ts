import { type Html, html, jsonBlock } from '@shuyuan/html'
import type { Page } from '../page.ts'
import type { Certified, DatasetDetail, Read, Rows } from '../read.ts'
import { count, day, FORMAT_NAMES, size, TYPE_NAMES } from '../words.ts'

/** One data set: what it is, the first rows, the files, the API. Null when it is not online. */
export async function datasetPage(read: Read, site: { origin: string }, id: string): Promise<Page | null> {
  const path = `/v1/opendata/datasets/${encodeURIComponent(id)}`
  const dataset = await read<DatasetDetail>(path)
  if (!dataset) return null
  const certified = await read<Certified>(`/v1/quality/public/certificates?entry=${encodeURIComponent(dataset.entry)}`)
  const rows = await read<Rows>(`${path}/rows?limit=20&preview=true`)
  return {
    title: dataset.title,
    description: dataset.summary || `${dataset.providerName}提供的${dataset.title}`,
    path: `/datasets/${dataset.id}`,
    current: 'datasets',
    head: html`<script type="application/ld+json">${jsonBlock(schemaOrg(site.origin, dataset))}</script>`,
    body: html`<nav aria-label="位置" class="crumbs"><a href="/datasets">数据</a> / ${dataset.title}</nav>
<h1>${dataset.title}</h1>
<p class="lead">${dataset.summary}</p>
<section aria-labelledby="get"><h2 id="get">下载</h2><ul class="downloads">${dataset.files.map(
      (file) =>
        html`<li><a class="button" href="${path}/files/${file.format}" download>${FORMAT_NAMES[file.format]}<span>${size(file.bytes)}</span></a>${
          file.complete ? '' : html`<em>Excel 放不下全部内容，完整数据请下载 CSV</em>`
        }</li>`,
    )}</ul>${doubts(dataset)}</section>
<section aria-labelledby="facts"><h2 id="facts">基本信息</h2>${facts(dataset)}${quality(certified)}</section>
<section aria-labelledby="items"><h2 id="items">数据项</h2>${dictionary(dataset)}</section>
<section aria-labelledby="preview"><h2 id="preview">预览</h2>${preview(dataset, rows)}</section>
<section aria-labelledby="api"><h2 id="api">接口</h2>
<p>无需密钥，按行读取：</p>
<pre tabindex="0"><code>curl '${site.origin}${path}/rows?limit=100&amp;offset=0'</code></pre>
<p>程序可按<a href="${path}/datapackage.json">数据包描述</a>（Data Package、Table Schema）读取和校验 CSV 文件。</p></section>`,
  }
}

/** Records that a department doubts stay open and are marked. */
function doubts({ doubted }: DatasetDetail): Html | string {
  if (doubted === 0) return ''
  return html`<p class="note">其中 ${count(doubted)} 条记录有异议，提供部门正在核实；核实后更正的数据随新版本发布。逐行接口以 <code>doubted</code> 标出这些行。</p>`
}

function facts(dataset: DatasetDetail): Html {
  const lines: [string, string][] = [
    ['提供部门', dataset.providerName],
    ['主题', dataset.theme ?? '—'],
    ['开放方式', dataset.openType === 1 ? '无条件开放' : '有条件开放'],
    ['更新周期', dataset.updateCycle || '—'],
    [
      '数据量',
      `${count(dataset.rows)} 行 × ${dataset.columns.length} 项（容量 ${count((dataset.rows ?? 0) * dataset.columns.length)}）`,
    ],
    ['首次发布', day(dataset.publishedAt)],
    ['最近更新', day(dataset.updatedAt)],
    ['开放许可', dataset.licence],
    ['浏览 / 下载', `${count(dataset.usage.view)} / ${count(dataset.usage.download)}`],
  ]
  return html`<dl class="facts-list">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** The newest quality certificate: score, and the page that can be printed. */
function quality(certified: Certified | null): Html | string {
  const last = certified?.items[0]
  if (!last) return ''
  const path = `/v1/quality/certificates/${last.id}`
  return html`<p>质量证书：${last.score ?? '—'} 分（${last.grade ?? '未评级'}），签发于 ${day(last.issuedAt)}。<a href="${path}/page">查看和打印</a> <a href="${path}" download="${last.id}.json">下载证书文件</a></p>`
}

function dictionary(dataset: DatasetDetail): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="数据项表"><table>
<thead><tr><th scope="col">序号</th><th scope="col">名称</th><th scope="col">字段</th><th scope="col">类型</th></tr></thead>
<tbody>${dataset.columns.map(
    (column, i) =>
      html`<tr><td>${i + 1}</td><td>${column.title}</td><td><code>${column.name}</code></td><td>${TYPE_NAMES[column.type] ?? column.type}</td></tr>`,
  )}</tbody></table></div>`
}

function preview(dataset: DatasetDetail, rows: Rows | null): Html {
  if (!rows || rows.rows.length === 0) return html`<p class="empty">这个数据集目前没有数据行。</p>`
  return html`<p>前 ${rows.rows.length} 行，共 ${count(dataset.rows)} 行。</p>
<div class="scroll" tabindex="0" role="region" aria-label="数据预览"><table>
<thead><tr>${rows.columns.map((column) => html`<th scope="col">${column.title}</th>`)}</tr></thead>
<tbody>${rows.rows.map((row, i) => html`<tr>${rows.columns.map((column, j) => html`<td>${row[column.name] ?? ''}${j === 0 && rows.doubted.includes(i) ? html` <mark>有异议</mark>` : ''}</td>`)}</tr>`)}</tbody>
</table></div>`
}

/** schema.org/Dataset for search engines. */
function schemaOrg(origin: string, dataset: DatasetDetail): Record<string, unknown> {
  const path = `/v1/opendata/datasets/${dataset.id}`
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.summary || dataset.title,
    url: `${origin}/datasets/${dataset.id}`,
    identifier: dataset.id,
    keywords: dataset.keywords,
    license: dataset.licence,
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
    datePublished: dataset.publishedAt,
    dateModified: dataset.updatedAt,
    creator: { '@type': 'GovernmentOrganization', name: dataset.providerName },
    variableMeasured: dataset.columns.map((c) => ({ '@type': 'PropertyValue', name: c.title, alternateName: c.name })),
    distribution: dataset.files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: {
        csv: 'text/csv',
        json: 'application/json',
        xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }[file.format],
      contentSize: `${file.bytes}`,
      sha256: file.sha256,
      contentUrl: `${origin}${path}/files/${file.format}`,
    })),
  }
}
