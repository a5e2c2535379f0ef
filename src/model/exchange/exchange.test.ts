import { describe, expect, it } from 'vitest'
import { csvOf } from '../../text/index.ts'
import { buildModel } from '../build.ts'
import type { GraphModel } from '../graph-model.ts'
import { readModel } from '../read/model.ts'
import { graphMl } from './graphml.ts'
import { movesTable, statesTable } from './tables.ts'

function model(): GraphModel {
  const result = readModel(
    {
      title: 'A & B <at odds>',
      basis: 'assumption',
      options: { p: 'do "p", now', q: '=q' },
      parties: {
        a: { title: 'A', options: ['p'], prefers: ['p'] },
        b: { title: 'B', options: ['q'], prefers: 'unknown' },
      },
      infeasible: [{ never: 'p and q' }],
    },
    () => null,
  )
  const built = result.ok ? buildModel(result.form) : result
  if (!built.ok) throw new Error(JSON.stringify(built.findings))
  return built.model
}

describe('CSV', () => {
  it('quotes what needs it and never starts a formula', () => {
    expect(
      csvOf(
        ['a', '=b'],
        [
          ['x,y', 'say "no"'],
          [null, true],
          [-1, '@x'],
          ['two\nlines', '-1'],
        ],
      ),
    ).toBe('a,\'=b\r\n"x,y","say ""no"""\r\n,true\r\n-1,\'@x\r\n"two\nlines",\'-1\r\n')
  })

  it('lists the states with letters and ranks, and no rank where there is no ranking', () => {
    expect(statesTable(model())).toBe(
      'n,decimal,"do ""p"", now",\'=q,rank: A,rank: B\r\n1,0,N,N,2,\r\n2,1,Y,N,1,\r\n3,2,N,Y,2,\r\n',
    )
  })

  it('lists the moves with how they look to the mover', () => {
    expect(movesTable(model())).toBe(
      'party,from,to,stands\r\nA,1,2,better\r\nA,2,1,worse\r\nB,1,3,unknown\r\nB,3,1,unknown\r\n',
    )
  })
})

describe('GraphML', () => {
  it('is well-formed and has every state and every move of every party', () => {
    const xml = graphMl(model(), [{ name: 'nash', type: 'boolean', valueOf: (state) => state === 1 }])
    expect(xml).toContain('<graph id="A &amp; B &lt;at odds&gt;" edgedefault="directed">')
    expect(xml.match(/<node /g)).toHaveLength(3)
    expect(xml.match(/<edge /g)).toHaveLength(4)
    expect(xml).toContain(
      '<node id="s2"><data key="label">2 (YN)</data><data key="decimal">1</data><data key="yn">YN</data><data key="nash">true</data></node>',
    )
    expect(xml).toContain(
      '<edge source="s1" target="s2"><data key="party">A</data><data key="improvement">true</data></edge>',
    )
    const opened = [...xml.matchAll(/<([a-z]+)(?:\s[^>]*[^/>])?>/g)].map((match) => match[1])
    const closed = [...xml.matchAll(/<\/([a-z]+)>/g)].map((match) => match[1])
    expect(opened.sort()).toEqual(closed.sort())
  })
})
