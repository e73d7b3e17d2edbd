import { iri, langText, literal, type Node, XSD } from '@shuyuan/rdf'
import { enumerations } from '@shuyuan/catalogue'
import { agentNode, instant, languageNode, licenceNode, node, placeNode, zh } from './dataset-node.ts'
import type { OpenData } from './open-data.ts'
import prefixes from './prefixes.json' with { type: 'json' }

const { dcat, dct, foaf, skos, hydra } = prefixes

export interface CatalogFacts {
  origin: string
  /** address of this page of the catalogue, and of the next one */
  page: string
  next: string | null
  first: string
  total: number
  items: OpenData[]
}

/** The catalogue as a whole, naming the data sets of one page, and where the next page is. */
export function catalogNodes({ origin, page, next, first, total, items }: CatalogFacts): Node[] {
  const catalog = `${origin}/catalog`
  const dates = items.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt]).filter((at) => at !== null)
  const at = dates.map((date) => date.getTime())
  const region = items.find((each) => each.region !== '')?.region ?? ''
  const publisher = items[0] ?? { provider: '', providerName: '公共数据主管部门' }
  return [
    node(
      catalog,
      [`${dcat}Catalog`, `${hydra}Collection`],
      [
        [`${dct}title`, zh('公共数据开放目录')],
        [`${dct}description`, zh('已经审核发布、向社会开放的公共数据集。')],
        [`${dct}publisher`, [agentNode(origin, publisher)]],
        [`${dct}language`, [languageNode()]],
        [`${dct}license`, [licenceNode(items[0]?.licence ?? '公共数据开放许可（免费、注明来源）')]],
        [`${dct}spatial`, placeNode(region)],
        [`${dct}issued`, instant(at.length > 0 ? new Date(Math.min(...at)) : null)],
        [`${dct}modified`, instant(at.length > 0 ? new Date(Math.max(...at)) : null)],
        [`${dcat}themeTaxonomy`, [themeScheme(origin)]],
        [`${foaf}homepage`, [node(`${origin}/`, [`${foaf}Document`], [])]],
        [`${dcat}dataset`, items.map(({ id }) => iri(`${origin}/datasets/${id}`))],
        [`${hydra}totalItems`, [literal(String(total), `${XSD}integer`)]],
        [`${hydra}view`, [iri(page)]],
      ],
    ),
    node(
      page,
      [`${hydra}PartialCollectionView`],
      [
        [`${hydra}first`, [iri(first)]],
        [`${hydra}next`, next === null ? [] : [iri(next)]],
      ],
    ),
  ]
}

/** The twelve themes of 1272号 as a concept scheme. */
function themeScheme(origin: string): Node {
  return node(
    `${origin}/themes`,
    [`${skos}ConceptScheme`],
    [
      [`${dct}title`, [langText('主题信息资源分类', 'zh')]],
      [`${skos}hasTopConcept`, Object.keys(enumerations.theme ?? {}).map((code) => iri(`${origin}/themes/${code}`))],
    ],
  )
}
