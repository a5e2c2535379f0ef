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
  'state staff defense defence interior foreign external internal affairs justice finance commerce information trade agriculture energy security health education labor labour mission delegation police intelligence protocol government council home social care welfare services water irrigation environment transport transportation culture tourism sport sports mines mining petroleum oil gas resources natural development planning economy economic cooperation works public housing communications technology science youth women gender emergencies emergency territories reconciliation integration religious industry fisheries forestry lands communities equality employment pensions reform administration aviation',
)
/** What follows a common noun that opens a sentence. */
export const OF_NOUNS = words('of about over among that regarding concerning towards')
export const BODY_LINKS = words('of for')
export const NEVER_NAMES = words(
  'the a an this that these those it its he she they we you i his her their our my in on at by for from to of with and but or if as when while although though after before since because however meanwhile earlier later also even both all some many most more few several one two three four five six seven eight nine ten no not yet so then there here what who why how where which under over amid despite during against between among until unless once only just still now thus last next first second third another other each every any such much nor neither either according asked speaking following given citing mr. mrs. thousands hundreds dozens scores people nobody everyone nothing something analysts officials witnesses diplomats observers rebels reports talks sources peace war political military foreign local western ethnic state human rights god gmt nw ne sw se pm photo update breaking points concern concerns members member officials authorities leaders troops militants gunmen residents civilians efforts fears hopes critics supporters opponents relations tensions clashes representatives delegates negotiators mediators yes well please thanks thank separately moreover furthermore nevertheless otherwise indeed perhaps instead elsewhere apparently reportedly unfortunately clearly certainly finally initially recently previously currently traditionally whereas whether whatever whoever rather quite very tonight',
)

/** Creeds and schools of thought: what they stand in front of is named by something else. */
export const CREEDS = words(
  'maoist marxist leninist trotskyist stalinist socialist communist islamist jihadist nationalist fascist anarchist zionist baathist salafist wahhabi conservative liberal republican unionist loyalist royalist monarchist peronist chavista congressional presidential parliamentary ministerial',
)
/** Capitalised words that name no party, place or body: feasts, zones of time, prizes, units. */
export const NAMES_OF_NO_ONE = words(
  'god good gmt utc est edt pst pdt bst cet cest christmas easter ramadan ashura nowruz eid passover hanukkah diwali thanksgiving nobel pulitzer pm',
)

/** First halves of joined nationalities: "Anglo-Australian", "Sino-Indian". */
export const JOINED_NATIONS =
  /^(?:anglo|franco|russo|sino|indo|serbo|hispano|luso|turco|greco|austro|afro|euro|pan|inter|trans|pro|anti|non|ex|neo|post|pre)-\p{Lu}/iu

/** Heads that add nothing to the name of a place that is known: "Kosovo Province". */
export const SAME_PLACE = words('province district region county border city town gulf area')
