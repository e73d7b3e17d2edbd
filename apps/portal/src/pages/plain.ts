import { html } from '@shuyuan/html'
import type { Page } from '../page.ts'

export function aboutPage(site: { name: string }): Page {
  return {
    title: '关于',
    description: `${site.name}说明：数据从哪里来，怎样使用，怎样反馈。`,
    path: '/about',
    current: 'about',
    body: html`<h1>关于本站</h1>
<h2>数据从哪里来</h2>
<p>每个数据集都来自一个提供部门已审核发布的目录。数据更新后，平台先检查是否含有个人信息，通过后才更新这里的文件。</p>
<h2>怎样使用</h2>
<p>无条件开放的数据无需登录：可以预览、下载 CSV、JSON、Excel，也可以用接口按行读取。每个文件都标出行数和校验值。</p>
<h2>怎样引用</h2>
<p>请注明提供部门、数据集名称和更新日期。</p>`,
  }
}

export function notFoundPage(): Page {
  return {
    title: '没有找到',
    description: '没有找到这个页面。',
    path: '/',
    current: null,
    body: html`<h1>没有找到这个页面</h1><p>数据集可能已经撤下或更名。可以<a href="/datasets">查看全部数据</a>。</p>`,
  }
}
