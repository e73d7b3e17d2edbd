import { type Iri, iri, langText, type Literal, literal, type Node, XSD } from '@shuyuan/rdf'
import { civilDate } from '@shuyuan/kernel'
import type { OpenData } from './open-data.ts'
import prefixes from './prefixes.json' with { type: 'json' }
import vocabulary from './vocabulary.json' with { type: 'json' }

const { dcat, dct, foaf, vcard, skos, schema, dcatap } = prefixes
const { authority } = vocabulary
type Value = Node | Iri | Literal

export const zh = (text: string): Literal[] => (text === '' ? [] : [langText(text, 'zh')])
export const instant = (at: Date | null): Literal[] =>
  at === null ? [] : [literal(`${at.toISOString().slice(0, 19)}Z`, `${XSD}dateTime`)]
export const node = (id: string | null, types: string[], properties: Node['properties']): Node => ({
  id,
  types,
  properties,
})

/** A value of an EU authority list, typed and said to be of its list, so that it can be checked without fetching anything. */
export function authorityValue(list: string, value: string, type: string, labels: Value[] = []): Node {
  const id = `${authority}${list}/${value}`
  return node(
    id,
    [type],
    [
      [`${skos}inScheme`, [iri(`${authority}${list}`)]],
      [`${skos}prefLabel`, labels as Literal[]],
    ],
  )
}

/** The organisation as publisher. */
export function agentNode(
  origin: string,
  { provider, providerName }: Pick<OpenData, 'provider' | 'providerName'>,
): Node {
  const type = node(
    'http://purl.org/adms/publishertype/LocalAuthority',
    [`${skos}Concept`],
    [
      [`${skos}prefLabel`, [langText('Local authority', 'en')]],
      [`${skos}inScheme`, [iri('http://purl.org/adms/publishertype/1.0')]],
    ],
  )
  return node(
    `${origin}/datasets?provider=${provider}`,
    [`${foaf}Agent`],
    [
      [`${foaf}name`, zh(providerName)],
      [`${dct}type`, [type]],
    ],
  )
}

export function licenceNode(text: string): Node {
  const type = node(
    'http://purl.org/adms/licencetype/Attribution',
    [`${skos}Concept`],
    [
      [`${skos}prefLabel`, [langText('Attribution', 'en')]],
      [`${skos}inScheme`, [iri('http://purl.org/adms/licencetype/1.0')]],
    ],
  )
  return node(
    null,
    [`${dct}LicenseDocument`],
    [
      [`${dct}title`, zh(text)],
      [`${dct}type`, [type]],
    ],
  )
}

export const languageNode = (): Node => authorityValue('language', 'ZHO', `${dct}LinguisticSystem`)

/** A place by its division code (GB/T 2260). */
export function placeNode(code: string): Node[] {
  return code === '' ? [] : [node(null, [`${dct}Location`], [[`${dct}identifier`, [literal(code)]]])]
}

/** An open data set as DCAT-AP 3 describes it. Its address is its page on the portal. */
export function datasetNode(origin: string, data: OpenData): Node {
  const page = `${origin}/datasets/${data.id}`
  const contact = node(
    null,
    [`${vcard}Organization`, `${vcard}Kind`],
    [
      [`${vcard}fn`, [literal(data.providerName)]],
      [`${vcard}hasURL`, [iri(`${origin}/about`)]],
    ],
  )
  return node(
    page,
    [`${dcat}Dataset`],
    [
      [`${dct}identifier`, [literal(data.id)]],
      [`${dct}title`, zh(data.title)],
      [`${dct}description`, zh(data.summary || data.title)],
      [`${dct}publisher`, [agentNode(origin, data)]],
      [`${dcat}contactPoint`, [contact]],
      [`${dcat}keyword`, data.keywords.map((word) => langText(word, 'zh'))],
      [`${dcat}theme`, themes(origin, data)],
      [`${dct}accrualPeriodicity`, frequency(data)],
      [
        `${dct}accessRights`,
        [authorityValue('access-right', vocabulary.access[data.openType], `${dct}RightsStatement`)],
      ],
      [`${dct}language`, [languageNode()]],
      [`${dct}spatial`, placeNode(data.region)],
      [`${dct}issued`, instant(data.publishedAt)],
      [`${dct}modified`, instant(data.updatedAt)],
      [`${dcat}landingPage`, [node(page, [`${foaf}Document`], [])]],
      [`${schema}variableMeasured`, data.columns.map(columnNode)],
      [`${dcat}distribution`, data.files.map((file) => distributionNode(origin, data, file))],
    ],
  )
}

function themes(origin: string, { themeCode, theme }: OpenData): Node[] {
  if (themeCode === '' || theme === null) return []
  const own = node(
    `${origin}/themes/${themeCode}`,
    [`${skos}Concept`],
    [
      [`${skos}prefLabel`, zh(theme)],
      [`${skos}inScheme`, [iri(`${origin}/themes`)]],
    ],
  )
  const code = (vocabulary.theme as Record<string, keyof typeof vocabulary.themeLabel>)[themeCode]
  if (!code) return [own]
  return [own, authorityValue('data-theme', code, `${skos}Concept`, [langText(vocabulary.themeLabel[code], 'en')])]
}

function frequency({ cycleCode, updateCycle }: OpenData): Node[] {
  const [code] = (vocabulary.frequency as unknown as Record<string, [string, string]>)[cycleCode] ?? []
  return code ? [authorityValue('frequency', code, `${dct}Frequency`, zh(updateCycle))] : []
}

function columnNode({ name, title, type }: OpenData['columns'][number], i: number): Node {
  return node(
    null,
    [`${schema}PropertyValue`],
    [
      [`${schema}name`, [literal(title)]],
      [`${schema}alternateName`, [literal(name)]],
      [`${schema}valueReference`, [literal(type)]],
      [`${schema}position`, [literal(String(i + 1), `${XSD}integer`)]],
    ],
  )
}

function distributionNode(origin: string, data: OpenData, file: OpenData['files'][number]): Node {
  const address = fileAddress(origin, data.id, file.format)
  const word = file.format.toUpperCase()
  return node(
    `${origin}/datasets/${data.id}#${file.format}`,
    [`${dcat}Distribution`],
    [
      [`${dct}title`, zh(fileTitle(data, file.format))],
      [
        `${dct}description`,
        zh(
          `${data.title}，全部 ${data.rows ?? 0} 行，${word} 格式${file.complete ? '' : '（超出该格式容量的部分不在内）'}`,
        ),
      ],
      [`${dcat}accessURL`, [iri(address)]],
      [`${dcat}downloadURL`, [iri(address)]],
      [`${dct}format`, [authorityValue('file-type', word, `${dct}MediaTypeOrExtent`)]],
      [
        `${dcat}mediaType`,
        [node(`http://www.iana.org/assignments/media-types/${vocabulary.media[file.format]}`, [`${dct}MediaType`], [])],
      ],
      [`${dct}license`, [licenceNode(data.licence)]],
      [`${dct}modified`, data.updatedAt ? [literal(civilDate(data.updatedAt), `${XSD}date`)] : []],
      [
        `${dcatap}availability`,
        [authorityValue('planned-availability', 'STABLE', `${skos}Concept`, [langText('stable', 'en')])],
      ],
    ],
  )
}

export const fileAddress = (origin: string, id: string, format: string): string =>
  `${origin}/v1/opendata/datasets/${id}/files/${format}`
export const fileTitle = ({ title }: Pick<OpenData, 'title'>, format: string): string => `${title}.${format}`
