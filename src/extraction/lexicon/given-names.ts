/*
 * Given names common in reports from many regions; they tell a person from a place or a body.
 */
import { words } from './words.ts'

export const GIVEN_NAMES = words(`
aaron abdul abdullah abdel abu adam adolfo ahmad ahmed alan albert aleksandar aleksandr alex alexander alexei alfred ali alija
alpha amin amir ana anatoly andre andrei andrew andrey angela ann anna anthony antonio anwar ariel arkady arnold arthur asif askar
aslan atal augusto aung aziz ban bashar bashir basil benazir benjamin bernard bertie bill binyamin blaise bob boris boutros brian bruce
burhanuddin carl carla carlos catherine charles charlie chester chris christian christopher claude colin condoleezza costas cyril
daniel david dennis derek desmond diego dmitry dominique donald douglas edmond eduard eduardo edward ehud eli elias elizabeth ellen
emile emma ernesto eric fatos felipe fernando fidel foday francis francisco franjo frank franz fred frederick gamal gareth gary
general geoffrey george georges gerhard gerry goran gordon grigory gro guillermo gunter habib hafez haidar hamid hans harold haris
harry hashim hassan havier heidar helmut henry herbert hillary hosni howard hugo hun hussein ian ibrahim idriss igor ilham ion isaac isaias
islam ismail ivan ivo jack jacob jacques jaime jakaya james jan jane javier jean jean-bertrand jean-pierre jeffrey jerry jesse jesus jim jimmy
joao joaquim joe john jonas jorge jose joseph joschka josip joyce juan judith julius justin kamal karl karol katherine kay kemal ken kenneth kevin khaled
khalid kim kiro kofi kostas kurt lakhdar lamberto lansana larry laurent lawrence lech leonid levon li lloyd louis lucas luis luiz madeleine
mahathir mahinda mahmoud mahmud manuel marc marek margaret maria marie mario mark martin martti mary massoud maurice max megawati
melissa mengistu michael michel mike mikhail milan mo mohamed mohammad mohammed momir moses mouammar muammar muhammad musa mustafa mwai
najib nancy nasser natasha nawaz nelson nicholas nick nicolas nigel nikola nikolai nino noel norodom nouri olara olusegun omar oscar osama otto
patrice patrick paul pavel pedro pervez peter philip philippe pierre prince radovan rafael raila ralph ramon ramzi rashid raul raymond recep richard
robert roberto robin roger roland romano ron ronald rudolf russell ryszard saddam saeed salim salva sam samuel sandra sani saul sean sebastian
serge sergei sergey sergio shimon silvio simon slobodan sonia stanley stefan stephen steve steven stjepan sukarno susan tansu tarek tariq tassos
terje terry thabo thomas tim tom tomas tony ulrich umar valery vaclav velupillai viktor victor vincent vitaly vladimir vladislav vojislav volodymyr wahid walid
walter warren wesley william wim wladimir xanana yahya yasser yassir yasir yevgeny yitzhak yoweri yuri yusuf zalmay zbigniew zeljko zine zoran zurab
ibrahima moussa amadou mamadou alassane ousmane abdoulaye boubacar idrissa souleymane guillaume charles-antoine faustin pasteur bizimungu jonasi
sitiveni michael-john mari jusuf bambang susilo hasan zaini jonathan samak thaksin abhisit hor sok heng prachanda girija krishna baburam ram rajiv indira
jaswant yashwant lal manmohan pranab mirwaiz syed shaukat hamidullah gulbuddin ismael dostum akbar mehdi mohammad-javad farooq nabih rafik rafiq saad
fouad michel-aoun emile-lahoud bachir amr ahmet abdullatif tayyip glafcos rauf mehmet dimitris george-papandreou antonis ricardo miguel andres cesar alvaro
ivan-duque rigoberta efrain vinicio alfredo rodrigo juan-manuel ernesto-zedillo rafael-caldera manuel-marulanda thorvald jan-egeland erik vidar jens kjell carl-bildt
`)
