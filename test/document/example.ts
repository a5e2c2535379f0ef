import {
  abbreviation,
  bullets,
  callout,
  code,
  column,
  type Document,
  definitions,
  documentOf,
  drawing,
  emphasis,
  figure,
  heading,
  link,
  note,
  noteReference,
  numbered,
  paragraph,
  particular,
  quotation,
  rule,
  sentence,
  strong,
  svg,
  table,
  verbatim,
} from '../../src/document/index.ts'

/** An invented dispute over a river's water, set as a page: every kind of sentence, and two ways to write a heading. */
export const page: Document = documentOf({
  kind: 'page',
  title: 'Tarn Valley: Ostrava’s mediation',
  meta: [particular('as of', '12 March 2031'), particular('', 'invented')],
  blocks: [
    paragraph(
      [
        sentence('line.1', 'Ostrava has collected signatures, not water.', { mark: 'judgement', notes: [1] }),
        sentence('line.2', 'We judge it likely (55–80%) that the dams will stay shut until 30 April.', {
          mark: 'judgement',
        }),
      ],
      'Bottom line.',
    ),
    heading(1, 'What was promised', 'promised'),
    numbered([
      [
        sentence(
          'release.1',
          [
            emphasis('Release'),
            ', tied to an end of “unlicensed pumping”:',
            noteReference(2),
            ' not yet due.',
          ],
          { mark: 'computed', notes: [2] },
        ),
        sentence('release.2', 'The minister says that the gates stay shut.', {
          mark: 'claim',
          notes: [2, 3],
        }),
      ],
      [sentence('talks.1', [emphasis('Talks'), ' with the delta: due.'], { mark: 'computed', notes: [2] })],
    ]),
    paragraph(
      sentence('new.1', 'Two envoys left for Sorn on 11 March.', { mark: 'event', notes: [3] }),
      'What is new.',
    ),
  ],
  notesTitle: 'Notes (our summaries).',
  notes: [
    note(1, 'Basin Monitor 12:31, citing agencies.'),
    note(2, 'Harbour Times, 9 March; Northern Sun, same dispatch.'),
    note(3, 'Radio Meridian, 11 March.'),
  ],
  notesEnd: 'Unnumbered judgements: the analyst’s.',
})

/** The same dispute at length: every kind of block, and words that a report might bring along. */
export const report: Document = documentOf({
  kind: 'report',
  title: 'Tarn Valley: the ledger',
  subtitle: 'Long form',
  meta: [particular('as of', '12 March 2031'), particular('reading', 'each side’s own')],
  blocks: [
    heading(1, 'Pledges', 'pledges'),
    paragraph([
      'The ledger holds ',
      strong('three'),
      ' pledges, two of them ',
      emphasis('open'),
      '. See ',
      link('#section-wait', 'the wait'),
      ', ',
      link('https://example.org/a_(b)?x=1&y=2', 'the text'),
      ' and ',
      abbreviation('SEQ', 'sequential stability'),
      ' for ',
      code('kellmouth.release'),
      '.',
    ]),
    table({
      caption: 'Pledges on 12 March',
      rowHeaders: true,
      columns: [column('Pledge'), column('If'), column('State', 'centre'), column('Days', 'end')],
      rows: [
        ['P1 release', 'an end of “unlicensed pumping” | theft', strong('not yet due'), '—'],
        ['P2 talks', 'nothing', ['due', noteReference(1)], '10'],
        ['P3 access', 'nothing', 'no report', '104'],
      ],
    }),
    heading(2, 'Why it is stuck', 'wait'),
    paragraph(
      sentence('wait.1', 'Each waits for the other.', { mark: 'computed', notes: [1] }),
      'In one line.',
    ),
    figure(
      'The mutual wait',
      drawing(220, 60, 'Kellmouth and the owners wait for each other', [
        svg('defs', {}, [
          svg('marker', { id: 'tip', viewBox: '0 0 10 10', refX: 9, refY: 5, orient: 'auto' }, [
            svg('path', { d: 'M0 0 L10 5 L0 10 z', fill: 'currentColor' }),
          ]),
        ]),
        svg('rect', { x: 5, y: 15, width: 70, height: 30, fill: 'none', stroke: 'currentColor' }),
        svg('text', { x: 40, y: 34, 'text-anchor': 'middle', fill: 'currentColor' }, ['Kellmouth']),
        svg('line', { x1: 75, y1: 30, x2: 150, y2: 30, stroke: 'currentColor', 'marker-end': 'url(#tip)' }),
      ]),
      table({ columns: [column('Who'), column('waits for')], rows: [['Kellmouth', 'pumping to end']] }),
    ),
    callout('warning', 'Its owners promised nothing.', 'A condition on a non-party'),
    callout('note', [paragraph('Two open questions:'), bullets(['who keeps the gauge', 'which gates'])]),
    heading(1, 'Terms'),
    definitions([
      ['unlicensed pumping', 'any pumping without Kellmouth’s permit'],
      ['release', [paragraph('opening of gates 2–5'), paragraph('to at least 40 m³/s')]],
    ]),
    bullets(['plain', [paragraph('with a list'), numbered(['first', 'second'])]]),
    quotation('The next step is with the delta.', ['Foreign minister, 9 March', noteReference(1)]),
    verbatim('kellmouth.release -> not pumping\n                         ^ unknown name'),
    rule(),
    paragraph([
      'Names as reported: חסן, حسن نصر, 東京条約, Ğeorgi; <script>alert(1)</script> *not bold* [no](link) \u001b[31m \u202eevil ',
      'x'.repeat(60),
    ]),
  ],
  notes: [note(1, ['Basin Monitor 12:31; ', link('https://example.org/', 'archive'), '.'])],
})
