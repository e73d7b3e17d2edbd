import type { App } from '@shuyuan/http'
import type { ColumnSample } from './recognition.ts'
import { RecognizeInput, RecognizeOutput } from './recognition.schema.ts'
import { recognizeColumn } from './recognize-column.ts'

export function recognitionRoutes(app: App): void {
  app.post(
    '/v1/standards/recognize',
    {
      config: { action: 'standards.column.recognize' },
      schema: {
        tags: ['standards 数据标准'],
        summary: '识别列的含义',
        body: RecognizeInput,
        response: { 200: RecognizeOutput },
      },
    },
    async (request) => ({ items: request.body.columns.map((column) => recognizeColumn(column as ColumnSample)) }),
  )
}
