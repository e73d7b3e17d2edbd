export { Html, html, jsonBlock } from './html.ts'
