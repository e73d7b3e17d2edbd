import { saveFile } from '../../ui/save-file.ts'

/** Browsers refuse larger pictures. */
const SIDE = 12_000

/** Saves a drawing as SVG, or painted as PNG. Throws when the browser can't paint it. */
export async function saveGraph(svg: string, format: 'svg' | 'png', name: string): Promise<void> {
  if (format === 'svg') {
    saveFile(`${name}.svg`, svg, 'image/svg+xml')
    return
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(2, SIDE / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(image.width * scale))
  canvas.height = Math.max(1, Math.floor(image.height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = `${name}.png`
  link.click()
}
