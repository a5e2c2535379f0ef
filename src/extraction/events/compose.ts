/*
 * What a governing attitude makes of an act: agreeing to withdraw is CONCEDE, refusing to meet is REJECT, threatening
 * to bomb is THREATEN. After the PLOVER manual v2.
 */
import type { Clause } from '../roles.ts'
import { ATTITUDES, type Attitude, CONFLICTUAL, type EventCode, MATERIAL_CONFLICT } from './codes.ts'
import { code } from './frames/frame.ts'

/** What an attitude makes of an act. */
export const compose = (attitude: Attitude, inner: EventCode | null, lemma: string): EventCode | null => {
  switch (attitude) {
    case 'promise':
    case 'plan': {
      if (inner === null) return attitude === 'promise' ? code('AGREE', null, '030') : null
      if (inner.mode === 'resign') return inner
      // who is to ask or to blame asks or blames
      if (attitude === 'plan' && (inner.type === 'REQUEST' || inner.type === 'ACCUSE')) return inner
      // what is decided is as good as done
      if ((lemma === 'decide' || lemma === 'decision') && CONFLICTUAL.has(inner.type)) return inner
      // a proposal is not yet a concession
      if (lemma === 'propose' && !CONFLICTUAL.has(inner.type)) return code('AGREE', null, '036')
      if (
        (lemma === 'ready' || lemma === 'allow' || lemma === 'permit') &&
        (inner.type === 'RETREAT' || inner.type === 'CONCEDE')
      )
        return code('AGREE', null, '030')
      if (inner.type === 'RETREAT' || inner.type === 'CONCEDE')
        return code(
          'CONCEDE',
          null,
          inner.mode === 'withdraw' || inner.mode === 'ceasefire'
            ? '0356'
            : inner.mode === 'release'
              ? '0353'
              : '035',
        )
      if (MATERIAL_CONFLICT.has(inner.type) || inner.type === 'THREATEN')
        return code(
          'THREATEN',
          inner.type === 'ASSAULT' ? 'violence' : inner.type === 'SANCTION' ? 'relations' : 'restrict',
          inner.type === 'ASSAULT' ? '138' : '130',
        )
      if (inner.type === 'REJECT') return inner
      if (inner.type === 'CONSULT') return code('AGREE', null, inner.cameo === '045' ? '039' : '036')
      if (inner.type === 'AID') return code('AGREE', null, '033')
      if (inner.type === 'COOPERATE') return code('AGREE', null, '031')
      return code('AGREE', null, '030')
    }
    case 'refuse':
      if (lemma === 'oppose') return code('ACCUSE', 'disapprove', '110')
      return code(
        'REJECT',
        inner === null
          ? null
          : inner.type === 'CONSULT'
            ? 'meet'
            : inner.type === 'RETREAT' || inner.type === 'CONCEDE'
              ? 'yield'
              : inner.type === 'AID'
                ? 'assist'
                : 'change',
        inner?.type === 'CONSULT' ? '125' : '120',
      )
    case 'ask': {
      const strong = [
        'demand',
        'order',
        'insist',
        'require',
        'press',
        'pressure',
        'pressurise',
        'pressurize',
      ].includes(lemma)
      const mode =
        inner === null
          ? 'change'
          : inner.type === 'CONSULT'
            ? 'meet'
            : inner.type === 'RETREAT' || inner.type === 'CONCEDE'
              ? 'yield'
              : inner.type === 'AID' || inner.type === 'REQUEST'
                ? 'assist'
                : 'change'
      return code(
        'REQUEST',
        mode,
        strong
          ? mode === 'yield'
            ? '105'
            : mode === 'meet'
              ? '106'
              : '100'
          : mode === 'assist'
            ? '022'
            : '020',
      )
    }
    case 'threaten':
      return code(
        'THREATEN',
        inner === null
          ? null
          : inner.type === 'ASSAULT'
            ? 'violence'
            : inner.type === 'SANCTION'
              ? 'relations'
              : inner.type === 'COERCE'
                ? 'restrict'
                : null,
        inner?.type === 'ASSAULT' ? '138' : '130',
      )
    case 'fail':
      return code('REJECT', inner?.type === 'CONSULT' ? 'meet' : null, '120')
    default:
      return inner
  }
}

export const attitudeOf = (clause: Clause): Attitude | undefined => ATTITUDES.get(clause.verb.lemma)
