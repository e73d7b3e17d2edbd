import { useEffect, useRef, useState } from 'react'
import { api, read, type Schemas } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'

export type Definition = Schemas['CleansingDefinitionInput']
export type Step = Definition['steps'][number]
export type Golden = Definition['golden'][number]
export type Pipeline = Schemas['CleansingPipelineDetail']

const PAUSE = 700

/** The draft as it is edited: kept on the server a moment after each change, one save after the other. */
export function useDraft(pipeline: Pipeline, onSaved: (pipeline: Pipeline) => void) {
  const [definition, setDefinition] = useState<Definition>(pipeline.draft as Definition)
  const [state, setState] = useState<'saved' | 'saving' | 'failed'>('saved')
  const [refusal, setRefusal] = useState('')
  const revision = useRef(pipeline.revision)
  const kept = useRef(definition)
  const running = useRef<Promise<void>>(Promise.resolve())
  const failure = useRef<unknown>(null)

  const save = (wanted: Definition) => {
    running.current = running.current.then(async () => {
      if (kept.current === wanted) return
      setState('saving')
      try {
        const saved = await read(
          api.PUT('/v1/cleansing/pipelines/{pipeline}/draft', {
            params: { path: { pipeline: pipeline.id } },
            body: { definition: wanted, revision: revision.current },
          }),
        )
        revision.current = saved.revision
        kept.current = wanted
        setState('saved')
        onSaved(saved)
      } catch (cause) {
        failure.current = cause
        setRefusal(problemText(cause))
        setState('failed')
      }
    })
    return running.current
  }
  useEffect(() => {
    if (kept.current === definition) return
    setState('saving')
    const timer = setTimeout(() => void save(definition), PAUSE)
    return () => clearTimeout(timer)
  }, [definition])
  /** What was changed a moment ago is kept too when it returns; throws why it cannot be kept. */
  const flush = async () => {
    await save(definition)
    if (kept.current !== definition) throw failure.current
  }
  return { definition, change: setDefinition, state, refusal, flush }
}
