import { z } from 'zod'
import { caseHead } from '../kinds/case.ts'
import { KINDS, type Kind, schemas } from '../kinds/index.ts'
import { reportHead } from '../kinds/report.ts'

/**
 * JSON Schemas (draft 7, which editors know best) of what a case folder holds, by file name: one for the files of
 * each kind of record, one for files keyed by kinds, one for case.yaml, one for the head of a report. They describe
 * the shape; references, passages and dates of the calendar are checked by loading.
 */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>()
  const head = (name: string, title: string) => ({ $schema: DRAFT, $id: `${name}.schema.json`, title })
  for (const kind of KINDS)
    files.set(`${kind}.schema.json`, {
      ...head(kind, `records/${kind}.yaml of a Demarche case`),
      oneOf: [{ type: 'array', items: { $ref: '#/definitions/record' } }, { $ref: '#/definitions/record' }],
      definitions: { record: shapeOf(schemas[kind]) },
    })
  files.set('records.schema.json', {
    ...head('records', 'Records of a Demarche case, keyed by kind'),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(KINDS.map((kind) => [kind, listOf(kind)])),
  })
  files.set('case.schema.json', { ...head('case', 'case.yaml of a Demarche case'), ...shapeOf(caseHead) })
  files.set('report.schema.json', { ...head('report', 'The head of a report'), ...shapeOf(reportHead) })
  return files
}

const DRAFT = 'http://json-schema.org/draft-07/schema#'

function listOf(kind: Kind): unknown {
  return { oneOf: [{ type: 'null' }, { $ref: `${kind}.schema.json` }] }
}

/** The input shape of a schema, without the draft's own keyword. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  })
  return shape
}
