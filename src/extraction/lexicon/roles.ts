/*
 * Roles, groups and heads of names: what a noun says about the thing it stands for.
 */
import { words } from './words.ts'

/** One-word titles that may stand before a person's name, and roles that stand for a person. */
export const ROLE_HEADS = words(
  'ceo president premier chancellor king queen emir sultan leader chairman chairwoman chair minister secretary envoy emissary mediator negotiator representative ambassador co-chair co-chairman delegate spokesman spokeswoman spokesperson general commander admiral colonel marshal major captain lieutenant brigadier chief warlord patriarch archbishop bishop imam ayatollah pope cardinal rabbi sheikh commissioner director governor mayor senator congressman lawmaker legislator diplomat official prince princess crown vice-president president-elect secretary-general minister-designate ex-president speaker judge prosecutor lawyer professor analyst expert activist dissident head aide adviser advisor deputy undersecretary coordinator facilitator broker founder strongman dictator guerrilla-leader vice-premier observer attorney counsel boss figure candidate reverend father mp economist historian author writer journalist correspondent monitor inspector negotiator-in-chief ruler monarch doctor scholar councillor teacher',
)

/** Abbreviated titles and forms of address. */
export const ADDRESS = words(
  'mr mr. mrs mrs. ms ms. dr dr. gen gen. col col. lt lt. maj. capt capt. brig brig. adm adm. sen. rep. gov. prof prof. rev rev. sir lady dame sgt sgt. monsignor fr. sheik brig-gen brig.-gen maj-gen lt-gen lt-col brigadier-general major-general lieutenant-general lieutenant-colonel rear-admiral vice-admiral mullah maulana maulvi hojatoleslam hojjatoleslam haji hajji dato datuk sayyid sayed ustad',
)

/** Words that may stand inside a title before its head: "first deputy foreign", "special". */
export const ROLE_MODIFIERS = words(
  'deputy first second vice acting former ex interim outgoing foreign defense defence interior prime information justice finance home internal security national special peace personal chief senior top high permanent presidential party opposition rebel political military army police government union state trade oil energy cabinet parliamentary parliament supreme spiritual religious regional joint assistant lead main de facto head field executive managing veteran new newly current incumbent press media communications european human rights refugee election hardline moderate nationalist separatist communist guerrilla militia faction tribal exiled ousted late visiting international un u.n. crown council general major lieutenant brigadier commander wartime then under of for and the to political-wing development planning agriculture health education labor labour commerce environment culture water transport economy economic social veteran ethnic',
)

/** Groups that act for a state or party, and their class in the gold schema. */
export const GOVERNMENT_NOUNS = words(
  'government authority authorities leader leaders leadership official officials administration regime cabinet ministry parliament junta council officialdom diplomats diplomat congress senate assembly state court judiciary presidency republic kremlin monarchy coalition ministers lawmakers legislature embassy',
)
export const ARMED_NOUNS = words(
  'force forces troop troops soldier soldiers army police policeman policemen rebel rebels militia militias militiaman militiamen guerrilla guerrillas guerilla separatist separatists insurgent insurgents fighter fighters gunman gunmen paramilitary paramilitaries commando commandos militant militants navy warplane warplanes aircraft jets helicopters military militaries terrorist terrorists peacekeeper peacekeepers secessionist secessionists mutineers mutineer units battalion brigade garrison guards guard marines tank tanks artillery gunner gunners extremist extremists',
)
export const POPULATION_NOUNS = words(
  'people refugee refugees civilian civilians villager villagers resident residents population populace minority majority community displaced returnees citizens citizen settlers inhabitants families women children youths students demonstrators protesters protestors marchers workers farmers crowd crowds mourners voters worshippers tribe clan prisoners detainees hostages hostage prisoner survivors victims',
)
export const GROUP_NOUNS = words(
  'delegation delegations negotiator negotiators side sides party parties mediator mediators envoy envoys emissary emissaries team mission monitors observers opposition faction factions bloc group groups movement alliance partners powers neighbors neighbours countries nations states governments allies presidents witnesses sources analysts experts critics supporters opponents activists members clerics chiefs elders donors aide aides media radio television newspaper agency company staff workers ambassadors nationalists moderates hardliners leaders politicians representatives commanders heads foes rivals belligerents enemy combatants camp front commission committee tribunal inspectors west world reporters journalists lawyers organizers men union unions strikers doctors nurses teachers miners pilots drivers employees employers management owners firm firms federation mediation dissidents loyalists mullahs pair trio duo quartet',
)

/** Last words of organisations' names. */
export const ORGANIZATION_HEADS = words(
  'organization organisation union council committee commission agency party movement front army league association assembly parliament congress senate court tribunal bank fund group forum alliance coalition federation confederation institute center centre foundation ministry department office bureau church university radio television tv news service services times post guard police force forces brigade brigades corps command authority authorities community conference board society network company corporation house programme program mission secretariat cabinet government administration initiative club trust chamber faction bloc monitor watch observatory headquarters navy tigers jihad treaty pact nations academy directorate panel delegation quartet intelligence bench legislature brotherhood legion militia battalion wing partnership dialogue process delegates',
)
/** Heads of names that are no entity of ours, although capitalised: agreements, awards, days. */
export const NOT_ENTITY_HEADS = words(
  'agreement year accord accords agreements protocol declaration war treaty pact prize day act constitution resolution plan process roadmap summit convention charter revolution games cup bible koran initiative talks memorandum crisis uprising intifada',
)
export const ARMED_HEADS = words(
  'army tigers brigade brigades guard forces militia navy jihad guerrillas fighters corps battalion legion rebels',
)
export const GOVERNMENT_HEADS = words(
  'ministry parliament government cabinet congress senate assembly department administration secretariat legislature authorities',
)
export const PLACE_HEADS = words(
  'river valley mountains mountain island islands sea bay strait airport province district city village street square base camp lake desert peninsula corridor bridge hills heights gulf region county town port prison border crossing palace hotel coast delta pass canal road highway dam reservoir gorge jungle waterfall falls plain plains plateau forest waterway pipeline barracks airfield airbase reef shoal archipelago isthmus',
)
/** Words in front of which a name is a place. */
export const PLACE_BEFORE = words(
  'province district city village town region capital port airport valley mountain river island peninsula republic enclave suburb camp of base',
)
export const PLACE_PREPOSITIONS = words(
  'in at near from into outside around across through throughout inside towards toward',
)

/** What a company's name may end in. */
export const FIRM_ENDINGS = words(
  'ltd ltd. inc inc. corp corp. plc co co. llc gmbh sa ag nv spa airlines airways holdings',
)
