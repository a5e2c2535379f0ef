import { describe, expect, it } from 'vitest'
import { factFindings } from '../../src/facts/index.ts'
import { outlookFindings } from '../../src/outlook/index.ts'
import { say, severityOf } from '../../src/text/index.ts'
import { overlaysOf, shipped, shippedCase } from './shipped.ts'

const layers = shipped.flatMap((name) => [
  { name, overlays: [] as readonly string[] },
  ...overlaysOf(name).map((overlay) => ({ name, overlays: [overlay] as readonly string[] })),
])

describe.each(layers)('the shipped case $name with overlays $overlays', ({ name, overlays }) => {
  const from = shippedCase(name, overlays)

  it('loads without an error or a warning', () => {
    const findings = [...from.findings, ...outlookFindings(from), ...factFindings(from)]
    expect(findings.filter((one) => severityOf(one) !== 'note').map((one) => say(one).message)).toEqual([])
  })

  it('is marked as teaching, and keeps its likelihoods out of scores of skill', () => {
    expect([from.head.status, from.head.likelihoods]).toEqual(['teaching', 'set-afterwards'])
  })
})
