import { type Html, html } from '@shuyuan/html'

export interface Page {
  title: string
  description: string
  /** path of the page itself, for the canonical link */
  path: string
  /** which navigation entry is current */
  current: 'home' | 'datasets' | 'about' | null
  head?: Html | undefined
  body: Html
}

const NAV = [
  { key: 'home', href: '/', label: '首页' },
  { key: 'datasets', href: '/datasets', label: '数据' },
  { key: 'about', href: '/about', label: '关于' },
] as const

/** The frame of every page: landmarks, skip link, navigation, footer. Reads without script and prints well. */
export function renderPage(site: { name: string; origin: string }, page: Page): string {
  const { text } = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${site.name}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="${site.origin}${page.path}">
<link rel="stylesheet" href="/assets/portal.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="/feed.xml">
${page.head}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="top">
  <div class="wrap bar">
    <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28">${site.name}</a>
    <nav aria-label="主导航"><ul>${NAV.map(
      (item) =>
        html`<li><a href="${item.href}"${item.key === page.current ? html` aria-current="page"` : ''}>${item.label}</a></li>`,
    )}<li><a href="/docs">开放接口</a></li><li><a href="/console/">工作台</a></li></ul></nav>
  </div>
</header>
<main id="main" class="wrap" tabindex="-1">${page.body}</main>
<footer class="wrap foot">
  <p>数据由各提供部门按《政务数据共享条例》和公共数据开放的规定提供。使用时请注明来源。</p>
  <p><a href="/feed.xml">订阅更新</a> · <a href="/sitemap.xml">站点地图</a> · <a href="/openapi.json">OpenAPI</a></p>
</footer>
</body>
</html>`
  return text
}
