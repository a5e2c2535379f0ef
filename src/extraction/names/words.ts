/*
 * Words inside, around and never part of names.
 */
import { words } from '../lexicon/words.ts'

export const CONNECTORS = words('bin ibn de da del della van von der al el la ul ag dos ben abu di du le')
/** Whose body it may be by its own name: "Lord's Resistance Army", "Workers' Party"; other possessors own it. */
export const OWNERS = words(
  'people peoples lord workers farmers peasants women children students soldiers god nations men youth doctors journalists teachers lawyers writers mothers veterans citizens traders employers soldier patriots',
)
/** What an office may be of: "Secretary of State", "Chief of Staff". */
export const OFFICES = words(
  'state staff defense defence interior foreign affairs justice finance commerce information trade agriculture energy security health education labor labour mission delegation police intelligence protocol government council home',
)
/** What follows a common noun that opens a sentence. */
export const OF_NOUNS = words('of about over among that regarding concerning towards')
export const BODY_LINKS = words('of for')
export const NEVER_NAMES = words(
  'the a an this that these those it its he she they we you i his her their our my in on at by for from to of with and but or if as when while although though after before since because however meanwhile earlier later also even both all some many most more few several one two three four five six seven eight nine ten no not yet so then there here what who why how where which under over amid despite during against between among until unless once only just still now thus last next first second third another other each every any such much nor neither either according asked speaking following given citing mr. mrs. thousands hundreds dozens scores people nobody everyone nothing something analysts officials witnesses diplomats observers rebels reports talks sources peace war political military foreign local western ethnic state human rights god gmt nw ne sw se pm photo update breaking points concern concerns members member officials authorities leaders troops militants gunmen residents civilians efforts fears hopes critics supporters opponents relations tensions clashes representatives delegates negotiators mediators yes well please thanks thank separately moreover furthermore nevertheless otherwise indeed perhaps instead elsewhere apparently reportedly unfortunately clearly certainly finally initially recently previously currently traditionally whereas whether whatever whoever rather quite very tonight',
)
