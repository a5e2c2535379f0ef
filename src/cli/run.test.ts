import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/fixtures/case.ts'
import { answer, effectsWithCase } from '../../test/fixtures/cli.ts'
import { memoryEffects } from '../../test/fixtures/effects.ts'
import { coloured, widthOf } from './terminal.ts'

const RECORDS = `actors:
  - { id: fry, title: the Federal Republic of Yugoslavia, short: Belgrade, kind: state, aliases: [Yugoslavia] }
  - { id: milosevic, title: Slobodan Milosevic, short: Milosevic, kind: person }
  - { id: source-1, title: Real Name, kind: person, handling: protected, descriptor: a resident }
offices:
  - { id: o, holder: milosevic, office: president, of: fry, rank: head-of-state, held: [1997-07-23, 2000-10-07] }
atoms:
  - { id: belgrade.withdraw, "yes": forces leave, "no": forces stay }
terms:
  - id: halted
    readings:
      - { id: strict, holder: fry, means: belgrade.withdraw }
      - { id: loose, holder: analyst, means: not belgrade.withdraw }
events:
  - id: e
    date: 1998-06-16
    short: they met
    participants: [milosevic]
    sets: { belgrade.withdraw: false }
    sources: [{ report: r, exact: they met }]
`
const REPORTS = {
  r: { published: '1998-06-17', outlet: 'A paper' },
  s: { published: '1998-06-18', text: 'Later.' },
}

const good = () => effectsWithCase(RECORDS, REPORTS)
const faulty = () => effectsWithCase(RECORDS.replace('[milosevic]', '[milosevik]'), REPORTS)

describe('exit code 0: fine', () => {
  it.each([
    ['check /case', 'nothing to mend'],
    ['actors /case', 'Slobodan Milosevic'],
    ['show e --case /case', 'they met'],
    ['show r --case /case', 'A paper'],
    ['help', 'Usage: demarche'],
    ['--help', 'Usage: demarche'],
    ['help check', 'demarche check kosovo-1998'],
    ['check --help', 'Usage: demarche check'],
    ['--version', '0.0.0-test'],
    ['check --explain date-impossible', 'does not exist'],
    ['completion bash', 'complete -o filenames -F _demarche demarche'],
  ])('demarche %s', async (line, part) => {
    const { code, out, error } = await answer(line, good())
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain(part)
  })
})

describe('exit code 1: errors found', () => {
  it('check shows each with its place, the line, a caret, and how to mend it', async () => {
    const { code, out } = await answer('check /case', faulty())
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'records/all.yaml:18:20: error [reference-unknown]',
        '  “milosevik” is no record among actors. Did you mean “milosevic”?',
        '      participants: [milosevik]',
        '                     ^^^^^^^^^',
        '  Write “milosevic”.',
        '',
        '/case: 1 error.',
        '',
      ].join('\n'),
    )
  })

  it('check --json is stable: code, severity, file, line, column, message', async () => {
    const { code, json } = await answer('check /case --json', faulty())
    expect(code).toBe(1)
    expect(json()).toEqual({
      findings: [
        {
          code: 'reference-unknown',
          severity: 'error',
          file: 'records/all.yaml',
          line: 18,
          column: 20,
          message: '“milosevik” is no record among actors. Did you mean “milosevic”?',
          mend: 'Write “milosevic”.',
        },
      ],
    })
  })

  it('other verbs answer with what could be read, and say that something could not', async () => {
    const { code, out, error } = await answer('actors /case', faulty())
    expect(code).toBe(1)
    expect(out).toContain('Yugoslavia')
    expect(error).toContain(
      'The case has an error; what could not be read is left out. See “demarche check /case”.',
    )
  })

  it('warnings and notes alone are no errors', async () => {
    const { code, out } = await answer(
      'check /case',
      effectsWithCase(
        `${RECORDS}pledges:\n  - { id: P, roles: { debtor: fry }, kind: achieve, then: belgrade.withdraw }\n`,
        REPORTS,
      ),
    )
    expect(code).toBe(0)
    expect(out).toContain('warning [pledge-without-source]')
  })
})

describe('exit code 2: usage', () => {
  it.each([
    ['chek /case', 'There is no verb “chek”.', 'Did you mean “check”?'],
    ['--jsn', 'The first word is a verb, found “--jsn”.', '“demarche help” lists the verbs.'],
    ['check /case --jsn', 'Unknown option “--jsn”.', 'Did you mean --json?'],
    ['check /case /more', 'Too many arguments', '“demarche check --help” shows what it takes.'],
    ['show', 'Missing required argument “id”.', '“demarche show --help” shows what it takes.'],
    ['show ee --case /case', 'There is no record or report “ee”.', 'Did you mean “e”?'],
    [
      'actors /case --as-of 1998-06-31',
      '--as-of expects a day of the calendar, found “1998-06-31”.',
      'Write it as YYYY-MM-DD.',
    ],
    ['actors /case --known-by yesterday', '--known-by expects a day', 'Write it as YYYY-MM-DD.'],
    ['actors /case --without q', 'There is no report or record “q”.', ''],
    ['actors /case --reading fri', 'There is no holder of readings “fri”.', 'Did you mean “fry”?'],
    [
      'actors /case --reading milosevic',
      '“milosevic” holds no reading of any term.',
      'Readings are held by: fry, analyst.',
    ],
    ['actors /case --reading halt=strict', 'There is no term “halt”.', 'Did you mean “halted”?'],
    [
      'actors /case --reading halted=stict',
      'There is no reading of “halted” “stict”.',
      'Did you mean “strict”?',
    ],
    ['actors /case --case /other', 'Two cases are named', 'Name one.'],
    ['actors /case --json --format html', '--json and --format exclude each other.', ''],
    ['actors /case --format pdf', 'Allowed choices are terminal, markdown, html', ''],
    [
      'check --explain pasage-not-in-report',
      'There is no code of a finding',
      'Did you mean “passage-not-in-report”?',
    ],
    ['completion bush', 'There is no completion for the shell “bush”.', 'Did you mean “bash”?'],
    ['help chek', 'There is no verb “chek”.', 'Did you mean “check”?'],
  ])('demarche %s', async (line, message, hint) => {
    const { code, out, error } = await answer(line, good())
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(`demarche: `)
    expect(error).toContain(message)
    expect(error).toContain(hint)
  })
})

describe('exit code 3: bad input', () => {
  it.each([
    ['check /nowhere', 'There is no folder “/nowhere”'],
    ['check', 'No case was named, and the current folder has no case.yaml.'],
    ['check /case/case.yaml', 'is a file, not a folder'],
    ['check /empty', 'has no case.yaml, no records and no reports'],
    ['check /case --overlay c', 'There is no folder “c” to lay over the case.'],
    ['init /case', 'is there already and is not an empty folder'],
  ])('demarche %s', async (line, message) => {
    const effects = good()
    effects.files.makeFolder('/empty')
    const { code, out, error } = await answer(line, effects)
    expect([code, out]).toEqual([3, ''])
    expect(error).toContain(message)
  })

  it('a file that cannot be written', async () => {
    const closed = memoryEffects(
      { '/case/case.yaml': 'title: t\nscope: s\nauthor: a\nasOf: 2024-01-01\n' },
      { readOnly: true },
    )
    const { code, error } = await answer('actors /case --output /case/x.html', closed)
    expect(code).toBe(3)
    expect(error).toContain('“/case/x.html” cannot be written: EROFS.')
  })
})

describe('without arguments', () => {
  const shipped = (path: string): Readonly<Record<string, string | Uint8Array>> =>
    Object.fromEntries([...filesOf(RECORDS, REPORTS)].map(([file, bytes]) => [`${path}/${file}`, bytes]))

  it('prints the brief of the example where there is no case at hand, and writes it as a web page', async () => {
    const effects = memoryEffects(shipped('/shipped/kosovo-1998'), { shipped: '/shipped' })
    const { code, out, error } = await answer([], effects)
    expect([code, error]).toEqual([0, 'Written to out/kosovo-1998.html.\n'])
    expect(out).toContain('as of 18 June 1998')
    expect(new TextDecoder().decode(effects.disk.get('/out/kosovo-1998.html'))).toContain(
      'as of 18 June 1998',
    )
  })

  it('prints it also where nothing can be written, and says so', async () => {
    const effects = memoryEffects(shipped('/shipped/kosovo-1998'), { shipped: '/shipped', readOnly: true })
    const { code, out, error } = await answer([], effects)
    expect([code, error]).toEqual([0, 'demarche: out/kosovo-1998.html was not written: EROFS.\n'])
    expect(out).toContain('as of 18 June 1998')
  })

  it('prints the brief of the case at hand, and writes nothing', async () => {
    const effects = memoryEffects(shipped(''))
    expect(await answer([], effects)).toMatchObject({ code: 0, error: '' })
    expect([...effects.disk.keys()].some((path) => path.includes('out'))).toBe(false)
  })

  it('refuses a DEMARCHE_CASE that leads nowhere instead of showing the example', async () => {
    const effects = memoryEffects(shipped('/shipped/kosovo-1998'), {
      shipped: '/shipped',
      environment: { DEMARCHE_CASE: '/nowhere' },
    })
    expect(await answer([], effects)).toMatchObject({ code: 3, out: '' })
  })
})

describe('the view', () => {
  it('is the day of the case, else that of its last report, else what is asked for', async () => {
    const view = async (line: string, head = {}): Promise<unknown> => {
      const { json } = await answer(`actors /case --json ${line}`, effectsWithCase(RECORDS, REPORTS, head))
      return (json() as { readonly view: unknown }).view
    }
    expect(await view('')).toEqual({ asOf: '1998-06-18', knownBy: '1998-06-18' })
    expect(await view('', { asOf: '1998-06-16' })).toEqual({ asOf: '1998-06-16', knownBy: '1998-06-16' })
    expect(await view('--as-of 1998-06-10')).toEqual({ asOf: '1998-06-10', knownBy: '1998-06-10' })
    expect(await view('--as-of 1998-06-10 --known-by 1998-06-20')).toEqual({
      asOf: '1998-06-10',
      knownBy: '1998-06-20',
    })
  })

  it('shows what rests on a report only from its publication, and not without it', async () => {
    const visible = async (line: string): Promise<unknown> => {
      const { json } = await answer(`show e --case /case --json ${line}`, good())
      return (json() as { readonly visible: unknown }).visible
    }
    expect(await visible('--as-of 1998-06-16')).toBe(false)
    expect(await visible('--as-of 1998-06-17')).toBe(true)
    expect(await visible('--as-of 1998-06-17 --without r')).toBe(false)
  })
})

describe('output', () => {
  it('is JSON, Markdown or HTML where asked, and goes to a file by its ending', async () => {
    const effects = good()
    expect((await answer('actors /case --format markdown', effects)).out).toMatch(/^# Actors/)
    expect((await answer('actors /case --format html', effects)).out).toMatch(/^<!doctype html>/i)
    const written = await answer('actors /case --output /out.html', effects)
    expect([written.out, written.error]).toEqual(['', 'Written to /out.html.\n'])
    expect(new TextDecoder().decode(effects.disk.get('/out.html'))).toMatch(/^<!doctype html>/i)
  })

  it('prints a protected actor by its descriptor only, in every form', async () => {
    for (const line of [
      'actors /case',
      'actors /case --json',
      'show source-1 --case /case',
      'show source-1 --case /case --json',
      'check /case --wording',
    ]) {
      const { out } = await answer(line, good())
      expect(out, line).not.toContain('Real Name')
    }
    expect((await answer('actors /case', good())).out).toContain('a resident')
  })

  it('lets no control character of a case through to the terminal', async () => {
    const hostile = RECORDS.replace('Slobodan Milosevic', '"\\e[31mSlobodan\\a"').replace(
      '[milosevic]',
      '["\\e]0;title\\a"]',
    )
    for (const line of ['check /case', 'actors /case', 'show milosevic --case /case']) {
      const { out, error } = await answer(line, effectsWithCase(hostile, REPORTS))
      expect(out + error, line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    }
  })

  it('is coloured on a terminal, by FORCE_COLOR, and never with NO_COLOR', () => {
    const tty = { isTTY: true, columns: 72 }
    expect(coloured(tty, {})).toBe(true)
    expect(coloured({}, {})).toBe(false)
    expect(coloured({}, { FORCE_COLOR: '1' })).toBe(true)
    expect(coloured(tty, { FORCE_COLOR: '0' })).toBe(false)
    expect(coloured(tty, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(coloured(tty, { NO_COLOR: '' })).toBe(true)
    expect(coloured(tty, { TERM: 'dumb' })).toBe(false)
    expect([widthOf(tty, {}), widthOf({}, {}), widthOf(tty, { COLUMNS: '60' })]).toEqual([72, 100, 60])
  })
})

describe('init', () => {
  it('writes a case that passes check and gives a brief', async () => {
    const effects = memoryEffects({})
    const begun = await answer(['init', 'new case', '--author', 'A. "Ana" Lyst: x'], effects)
    expect([begun.code, begun.error]).toEqual([0, ''])
    const checked = await answer(['check', 'new case', '--json'], effects)
    expect(checked.code).toBe(0)
    // What the pledge leaves open is a warning about its world, and the example is meant to have some.
    const { findings } = checked.json() as { readonly findings: readonly { readonly code: string }[] }
    expect(findings.filter((one) => !one.code.startsWith('escape-'))).toEqual([])
    const brief = await answer(['brief', 'new case'], effects)
    expect([brief.code, brief.error]).toEqual([0, ''])
    expect(brief.out).toContain('We judge it unlikely (20–45%) that the bridge will open by 31 March.')
  })

  it('tells an editor where the schema of each file lies', async () => {
    const effects = memoryEffects({})
    await answer('init c', effects)
    for (const [path, bytes] of effects.disk) {
      const named = /\$schema=(\S+)/.exec(new TextDecoder().decode(bytes))?.[1]
      if (!path.startsWith('/c/.schema/') && named !== undefined)
        expect(effects.disk.has(effects.files.absolute(`${path}/../${named}`)), path).toBe(true)
    }
  })
})

describe('check --wording', () => {
  it('lists loaded words by who uses them, and flags the analyst’s own outside quotation marks', async () => {
    const words = `${RECORDS}claims:
  - { id: c1, kind: statement, by: milosevic, says: there are only terrorists, madeOn: 1998-06-18 }
interests:
  - { id: i, actor: fry, stake: survival of the regime, in: outcome, madeOn: 1998-06-18 }
  - { id: k, actor: fry, stake: an end to what it calls “terror”, in: outcome, madeOn: 1998-06-18 }
`
    const { json } = await answer(
      'check /case --wording --json',
      effectsWithCase(words, {
        ...REPORTS,
        s: { published: '1998-06-18', outlet: 'B paper', text: 'A brutal act.' },
      }),
    )
    const uses = (
      json() as {
        readonly wording: readonly { readonly word: string; readonly who: string; readonly own: boolean }[]
      }
    ).wording
    expect(uses.map(({ word, who, own }) => [word, who, own])).toEqual([
      ['terror', 'Milosevic', false],
      ['regime', 'the analyst', true],
      ['terror', 'quoted by the analyst', false],
      ['brutality', 'B paper', false],
    ])
  })
})
