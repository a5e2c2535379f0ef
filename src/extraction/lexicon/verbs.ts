/*
 * Verbs by what they do to their complements.
 */
import { words } from './words.ts'

/** Verbs that report someone's words; they may stand before their subject. */
export const SPEECH_VERBS = words(
  'say tell state add note announce report explain recall stress write declare claim allege assert insist maintain contend argue warn predict acknowledge admit confirm deny complain reply respond answer remark comment observe emphasize emphasise reiterate repeat caution conclude suggest charge protest quip joke vow pledge promise urge demand ask agree concede ask read quote continue reveal disclose indicate affirm reaffirm underline hint disclose go',
)

/** Verbs that take a clause: "said (that) the rebels attacked". */
export const CLAUSE_COMPLEMENT_VERBS = words(
  'say tell state add note announce report explain recall stress write declare claim allege assert insist maintain contend argue warn predict acknowledge admit confirm deny complain reply respond remark observe emphasize emphasise reiterate repeat caution conclude suggest charge vow pledge promise urge demand agree concede believe think know hope fear expect understand hear see show find learn decide guarantee assure ensure inform remind propose recommend request signal indicate mean doubt feel realize realise recognize recognise reveal disclose stipulate require provide order swear accept estimate imply hint affirm reaffirm underline be threaten clear envisage specify accuse',
)

/** Verbs whose object acts in the infinitive that follows: "urged the rebels to disarm". */
export const OBJECT_CONTROL_VERBS = words(
  'urge ask tell order call press pressure persuade force want allow permit request require invite encourage appeal push help enable expect advise instruct compel oblige convince warn lead authorize authorise direct summon get beg remind forbid prod challenge wait cause bind commit mandate implore plead rely count expect let make pressurise',
)
