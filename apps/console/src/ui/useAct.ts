import { useQueryClient } from '@tanstack/react-query'
import { App, type FormInstance } from 'antd'
import { useState } from 'react'
import { ShuyuanError } from '../api.ts'
import { problemText } from './Problem.tsx'

interface Options {
  /** said when it worked */
  done?: string
  /** remarks on single fields go to the form */
  form?: FormInstance
  /** leading part of the fields' paths that the form does not have */
  prefix?: string
  /** gets the remarks on single fields as well */
  onFields?: (fields: Record<string, string>) => void
  /** the caller shows `refusal` where it belongs: no passing message */
  inPlace?: boolean
}

/** Runs a write: busy flag, thanks or refusal shown, lists loaded anew. Undefined when it was refused. */
export function useAct() {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async <T>(
    work: () => Promise<T>,
    { done, form, prefix = '', onFields, inPlace = false }: Options = {},
  ): Promise<T | undefined> => {
    setBusy(true)
    setRefusal(null)
    try {
      const result = await work()
      if (done) void message.success(done)
      await queries.invalidateQueries()
      return result
    } catch (cause) {
      if (form && cause instanceof ShuyuanError) markFields(form, cause.fields, prefix)
      if (cause instanceof ShuyuanError) onFields?.(cause.fields)
      setRefusal(problemText(cause))
      if (!inPlace) void message.error(problemText(cause), 6)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { act, busy, refusal, forget: () => setRefusal(null) }
}

/** Puts remarks such as `items.0.title` on the fields of a form and scrolls to the first. */
export function markFields(form: FormInstance, fields: Record<string, string>, prefix = '', as = 'errors'): void {
  const marks = Object.entries(fields).map(([path, text]) => ({ name: fieldPath(path, prefix), [as]: [text] }))
  form.setFields(marks as never)
  if (marks[0] && as === 'errors') form.scrollToField(marks[0].name, { block: 'center' })
}

function fieldPath(path: string, prefix: string): (string | number)[] {
  const own = path.startsWith(prefix) ? path.slice(prefix.length) : path
  return own.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
