/*
 * Given names from many languages, written without accents; they tell a person from a place or a body. Those that are
 * in use in two or more languages were drawn from the first-name tables of the faker library (MIT), less the words and
 * places among them; the rest are ours.
 */
import { words } from './words.ts'

const GIVEN_NAMES = words(`
aaliyah aaron abby abdel abdon abdoulaye abdul abdullah abdullatif abe abel abelard abelardo abhisit abigaelle
abigail abimbola abraham abu achille adalbert adalberta adalberto adam adan adar addison adedayo adel adela
adelaida adelaide adele adelie adelin adelina adeline adem adi adil adina aditya adolf adolfo adonis adriaan
adrian adriana adriano adrien adrienne adrijana afra agata agathe agaton aglae agnes agnesa agustin agustina
ahmad ahmed ahmet aida aidan aiden aileen aime aimee aisha akbar akos akram aksel alade alain alan alana
alassane alba alban albane albert alberta alberte albertina albertine alberto albin albina alcibiade alcide
alda aldo alea alec alejandra alejandro aleksa aleksandar aleksander aleksandr aleksandra alena alenka ales
alessa alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandrea
alexandrine alexane alexanne alexei alexej alexis aleyna alfons alfonso alfred alfreda alfredo ali alia alica
alice alicia alida alija alima alina alisa alisha alison alissa alix aliya alize alka allan allegra allen
allison alma alois alojz alonzo alparslan alpha alphonse alton alva alvaro alvin alvina alya alycia alyssa
alysson alzbeta amadou amalia amalie amalija amanda amandine amani amar amara amata amaya ambra ambre ambroise
ambroz amelie ami amie amin amina amir amira amos amr amy ana anabel anabela anabelle anael anaelle anais
anamarija anar anas anastasia anastasija anastazija anatol anatole anatolie anatoly anda andel andela andelin
andelina anders andras andre andrea andreas andrei andrej andreja andres andrew andrey andrija andrina andy
aneta anezka ange angela angele angelina angeline angelo angie anica anika anissa anita anja anjali anka ann
anna annabel annabell annabelle annalena anne anneke anneli annelie annemarie annette anni annie annika anny
anouk anselme ansgar antea antero anthony antigone antoine antoinette anton antonella antoni antonia antonie
antonin antonina antonio antonis antony anwar anya apolline apollo ara araceli aram arcadie archibald archie
ari ariadna arian ariana ariane arianna arie ariel arielle arin aris aristide arjun arkady arlene armance
armand armando armel armelle armida arnaldo arnaud arne arno arnold aron arpad arsene arsenie artemis artemisa
arthur artur arturo artus arun arved arvid arwen arya asa asha ashley ashton asif asja askar aslan assunta
astrid astrida asya atal athena athenais atila atmaja attila aubrey aude audrey augusta auguste augustin
augustina augustine augusto aung aurel aurele aurelia aurelian aurelie aurelio auriane aurore auxence ava axel
axelle aya ayan ayana ayaz aydan ayden ayinde ayla ayleen aylin ayman aymeric aynur ayoub ayse aziz azra
baburam bachir bailey bala balthazar bambang ban baptiste baran barbara barbora baris barnabas barnabe barry
barthelemy bartolomej bartolomeo bas bashar bashir basil basile bastian bastien batuhan baudouin beata
beatrice beatriz becky bela belinda bella benazir benedicte benedikt beniamin benito benjamin bennett benno
benny benoit bente berat berenice berkay bernadette bernard bernardo bernd bernhard bernice bert berta bertha
bertie bertille bertram bertrand bessie bethany betina betsy bettina betty beulah beverly bianca bianka
bibiana bilal bill billie binyamin bizimungu bjarne bjorn blahoslav blaise blake blanca blanche blandine
blanka blazej blazena bob bobbie bogdan bogdana bohdan bohdana bohumil bohumila bohumir bohus bohuslav
bohuslava bojan bojana boleslav bonifac bora boris borka boubacar boutros boyd bozena bozica bozidar bozidara
bradford bradley bram brandi brando brandon branimir branimira branislav branislava branka brankica branko
brayan brenda brendan bret brett briac brian brice bridget bridgette brieuc brigita brigitta brigitte
bronislava brooke bruce bruna bruno bryan bryant bucur budimir burak burhanuddin byron caio caitlin caleb
calista calixte calvin cameron camil camila camilla camille candace candice candido capucine cara caridad
carine carl carl-bildt carla carlo carlos carlota carlotta carlton carmela carmelo carmen carole carolin
carolyn carrie carroll cary cas casandra casey caslav caspar casper cassandra cassandre cataleya catalina
caterina catharina catherine cathy catrin cecelia cecil cecile cecilia cecilie cecilio cedric cedrik celeste
celestin celestine celia celina celine cem cesar ceyda ceyla ceylin cezar chandra chanel chantal charleen
charlene charles charles-antoine charlie charline charlotta charlotte chayenne chelsea chelsey cheryl chester
cheyenne chiara chloe chris christa christelle christian christiane christiano christie christin christina
christine christoph christophe christopher christy cihan cindy claas claire clara clarissa clarisse clark
claude claudia claudine claudio clayton clelia clelie clemence clemens clemente clementina cleo cleopatra
clifford clifton clint cloe clotilde clovis clyde cody colin coline collien collin concepcion conchita
condoleezza conner connie connor conrad constance constantin coralie coraline cordelia corentin corey corinna
corinne cornelia cornelius corvin cory cosima costas courtney craig cristian cristiana cristiano cristina
cristobal ctibor curtis cyprien cyriaque cyrielle cyril cyrille cyrus daan dagmar dagmara dagoberto dalia
dalibor dalibora daliborka dalida dalila damaris damian damiana damien damilola damir damjan damla damon dan
dani danica daniel daniela daniele daniella danielle danijel danijela danilo danka danny dante danu daphne
daphnee dara daria darian dariana darija darin darina darinka dario darius darja darko darla darleen darlene
darnell darrel darrell darren darrin darryl daryl dasa dave davi david davide davin davor dax deanna debbie
debora deborah debra declan defne dejan delbert delfina delia della delores delphine denis denisa denise deniz
dennis denny derek desiree desmond deven devi devin dewey dewi dezider diana diane dianna dianne dicle didier
diego dilan dilara dildar dimitri dimitris dina dino dion dionyz divna dmitry dobromila dobroslav dobroslava
dolores domenic domenica domenico domenik domingo dominic dominik dominika dominique donald donat donata
donato donnie donny dora dorcas doreen doriane dorina doris dorota dorotea doroteja doroteo dorothea dorothy
dostum doug douglas doyle draga drahomir drahomira drahoslav drahoslava drazen dua duane dubravka duncan dunja
dusan dusana dustin dwayne dwight dylan ebba ecrin eda eddi eddie eden edgar edgard edgardo edison edita edith
edmond edmund edna edouard eduard eduarda eduardo edvard edvin edward edwin efe efrain efrem ege ehud eileen
elaine elanur elbert elda elea eleanor eleanore eleazar elena eleni eleonora eleonore elfrida eli eliah elian
eliana eliane eliano elias elie elif elijah elin elina eline elinor elio elisabeth elise eliseo eliska elissa
eliza elizabeth ella ellen elli ellie elliot elliott ellis elly elmer elmira elmo elnur elodie eloisa eloise
elsa elsie elvira elyssa elza ema emanuel emanuela emelie emeline emely emie emil emile emile-lahoud emilia
emilian emiliano emilie emilija emilio emily emin emirhan emma emmanuel emmanuelle emmely emmett emmi emmie
emmy emre ena enea enes enguerrand enie enna ennio enno enola enrico enrique ensar enya enzo ephraim eray
erdal eren eriberto eric erich erick erik erika erin erma erna ernest ernestina ernestine ernesto
ernesto-zedillo ernst ervin erwin esma esmeralda esperanza esra essie esteban estefania estela estella estelle
estera esther etela ethan ethel etienne eugen eugene eugenia eugenie eula eulalia eulalie eunice eusebia
eusebie eusebio eva evan evangeline evelin evelina eveline evelyn evelyne everardo everett evie evin evy eymen
ezio ezra fabiana fabiano fabien fabienne fabio fabiola fabrice falk fannie fantine farooq fatima fatma fatos
faustin faustine fausto faye febe federico fedor felicia feliciano felicie felicita felicitas felina felipe
felix femke fenja ferdinand ferdinando fernando ferre fidan fidel fien fiete fikret filemon filiberto filip
filipa filipe filippa filippo filomena finia finja finlay finley finn finnja finnley fiona flavia flavie
flavien flavio fleur flore florencia florent florentin florentina florian floriana florina florine floyd flynn
foday forrest fouad frances francesca francesco francis francisca francisco franco francois francoise franjo
frank franka frankie frantisek frantiska franz franziska fred freda freddie frederic frederick frederik
frederike frederique fredrick fredrik fredy freya frida fridolin frieda friederike friedrich fritz furkan fynn
gabin gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetano gail galina gamal garance
gareth garrett garry gary gaspard gaston gautier gayle gedeon gejza general genevieve gennaro geoffrey
geoffroy georg george george-papandreou georges georgiana gerald geraldine gerard gerardo gerda gerhard
germain germaine gerrit gerry gertruda gertrude ghita giacomo giada gian gianluca gianni gideon gilbert
gilberto gilda gilles gina gino gioele gioia giorgia giorgio giovanna giovanni girija gisela gisele giulia
giuliana giuliano giulio giuseppe gizela gladys glafcos gleb glenda glenn gloria gonzague gonzalo goran gordan
gordana gordon graciela grady graham greg gregg gregoire gregor gregorio gregory greta gretchen grgur grigory
griselda gro guadalupe gudrun guido guillaume guillemette guillermina guillermo gulbahar gulbuddin gulcin
gunay gunnar gunter gustav gustave gustavo gwen gwenaelle gwendolyn habib habiba hadi hafez hafsa hagen haidar
hailey hakan halil halim halima hamid hamidullah hamza hana hani hanna hannah hanne hannes hanno hans harald
hari haris harold harriet harry harvey hasan hashim hasim hasna hassan hatem hattie hauke havier hayden hayley
hedi heidar heidi helen helena helene helga helin helmut heloise hendrik heng hennes henning henri henrick
henrieta henrietta henriette henrik henrike henry herbert herman hermina hermine hernan herta hilda hildegard
hillary hippolyte hira holly homero honore hor horace horacio hortense hosni howard hubert hugh hugo hugues
hulya hun hussein ian ibrahim ibrahima idris idriss idrissa ignac ignacio ignacy igor ihsan ila ilaria ilarion
ilay ilayda ileana ilenia ilham ilhan iliana ilias ilija ilja ilona ilsa ilyas imani imelda imke immanuel
imran ina inara inaya indira indra ines inesa inez ingrid ingrida inna iolanda ion ira irem irena irene irfan
irina irma irvin irving isa isaac isabeau isabel isabela isabell isabella isabelle isac isadora isaiah isaias
isak iseult isidora isidore isis islam ismael ismail isra ivan ivan-duque ivana ivanka ivanna ivano ivar iven
iveta ivica ivo ivona ivonne iwan izabela izabella izidor izolda jace jacinthe jack jackie jackson jacky jacob
jacobo jacobus jacqueline jacquelyn jacques jada jaden jadranka jadranko jaga jaime jairo jakaya jake jakob
jakov jakub jamal james jamie jamil jamila jan jan-egeland jana jane janek janelle janet janice janie janin
janina janine janis janka janko janna janne jannek jannes jannik jannis jano janosch jara jared jari jarmila
jarne jarno jarod jarolim jaromir jaron jaroslav jaroslava jasen jasmin jasmina jasna jason jaswant javier jay
jaya jayce jayda jayden jaylen jayson jazmin jean jean-bertrand jean-marc jean-pierre jeanette jeanne
jeannette jeannie jed jeff jeffery jeffrey jehanne jela jelena jelica jella jelle jenna jennie jennifer jenny
jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jerome jeronimo jerry jesper jess jesse jessica
jessie jessy jesus jett jette jil jill jim jimmie jimmy jindra joachim joah joakim joan joana joann joanna
joanne joanny joao joaquim joaquin jocelyn jodi jody joe joel joelina joeline joelle joey johan johann johanna
johanne johannes john johnathan johnnie johnson jolana jolanda joleen jolie jolien jolin jolina joline jon
jona jonah jonas jonasi jonatan jonathan jonathon jonna jonte joost jordi jordy jorge jorgen joris joscha
joschka joschua jose josef josefa josefin josefina josefine joseph josephin josephine joshua josiah josiane
josie josip josua josy jovan jovana joyce joze jozef jozefina jozue juan juan-manuel juana juanita jude judita
judith judy jule jules julia juliana juliane julianne julie julien julieta juliette julija julika julina julio
julius juna june juri justin justina justine justus justyn justyna jusuf juul kaan kacper kadir kai kaia kaj
kaja kali kalle kamal kamil kamila kamran kara karen kari karim karin karina karine karl karla karlo karlotta
karmela karol karolina karoline kasim kasper kassandra katarina kate katharina katherine kathleen kathrin
kathryn kathy katie katja kato katrin katrina katrine kay kaya kayden kayla kaylee kayleigh kayra kazimir
keano keanu keira keith kelley kelli kellie kelly kelvin kemal ken kenan kendra kenneth kenny kent kenza kenzo
kerem kerim kerry kevin khadija khaled khalid khalil kian kiana kiara kilian kim kimberley kimberly kimi kira
kiro kirsten kjell klaas klara klaudia klemens klement klementyna kleopatra kobe kofi koloman konrad
konstantin konstantyn koray korbinian korinna kornel kornelia kostas krishna krista kristen kristi kristian
kristie kristijan kristin kristina kristine kristof kristoffer kristopher kristy krystal kubra kurt kvetoslava
kyan kyle kyra lada ladislau ladislav laila lakhdar lal lala lalita lamar lambert lamberto lana lansana lara
larisa larissa larry lars lasse laszlo latif latoya laura laure laureen lauren laurence laurene laurens
laurent laurenz lauri lauriane laurie laurin laurine lauryn laverne lavinia lawrence layla lazare leah leana
leander leandra leandre leandro leann leanne lech leda leif leigh leila lela leland lelia len lena lene leni
lenia lenja lenka lenn lennard lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo
leonel leonhard leoni leonid leonida leonidas leonie leonor leonora leontina leontine leopold leopoldina
leopoldine leopoldo leroy leslie lester leticia letitia letizia levent levin levke levon lewin lewis lexi
lexie leyla li lia liah liam lian lias lidia lidija lila lili lilia lilian liliana liliane lilith lilla lilli
lillian lillie lilly lilou lina linda linde lindsay lindsey linn linnea linus lio lionel lisa lisandro lisann
lisanne lisbeth lise liselotte liva livia livio liya liyana liz lize ljiljana ljuba ljubica lloyd logan loic
lois lola lonnie lora loredana loreen loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris
lorna lorraine lotta lou louay louie louis louisa louise loup lourdes lowell luan luana lubomir lubomira lubor
lubos luboslav luboslava luc luca lucas luce lucia lucian luciana luciano lucie lucien lucienne lucija lucile
lucille lucio lucius lucy ludivine ludmila ludovic ludovica ludwig luigi luis luisa luise luiz luiza lujza luk
luka lukas luke lula luna lungelo lutfi luther lutz luz luzie lya lyam lydia lydie lyla lyle lyn lynda lynette
lynn lynne mabel mable mackenzie macy maddison maddox madeleine madeline madina madita madleen madlen mads
maeve mafalda magali magda magdalena maggie magnus mahathir mahaut mahinda mahir mahmoud mahmud maida maik
maike mailin maira maja majda maksim malcolm malena malia malika malin malina malo malou malte malvina mamadou
mamie mandy manel manfred manmohan manon mansur manuel manuel-marulanda manuela mara marah marc marceau
marcela marcelina marcella marcelo marcia marco marcos marcus mareike marek maren margaret margareta margaux
margie margita margot mari maria mariam mariana marianna marianne mariano marica maricarmen marie marieke
mariella marija marika marilena marilou marilu marilyn marin mario marion marisa marisol marissa marit marita
marius marjorie mark marko markus marla marleen marlen marlena marlene marley marlo marlon marsha marta martha
marthe martim martin martina martine martti marty marvin marwa marwin mary maryam maryann masa massimo massoud
matej mateja mateo mateus mateusz mathew mathias mathilda mathilde mathis mathurin matias matilda matilde
matis mats matteo mattes matthew matthias matthieu matthis matti mattia mattie mattis matyas matylda maud
maude maureen maurice mauricio mauro max maxence maxim maxime maximilian maximilien maxine maya mayeul mayra
mayte medard medina medine megan megane megawati meghan mehdi mehmet meik meike melania melanie melany melba
melchior melek melike melina melinda melis melisa melissa melita melodie melvin mengistu mercedes meredith
merel merlin mert merve mervin meryem metod mette mia micaela micah micha michael michael-john michaela michal
micheal michel michel-aoun michele michelle mieke miguel mija mika mikael mikail mikayla mike mikhail mikkel
mikulas mila milada milan milana mildred milena milic milica milivoj milla milorad milos miloslav miloslava
milota milton milutin mindy minerva minnie mio mira mirabela mirac miranda miray mirco mireille mirela mirella
miriam mirja mirjam mirka mirko mirna miro miron miroslav miroslava mirwaiz mirza mitchell mitra mladen mo
modesto mohamed mohammad mohammad-javad mohammed moira moise moises mojmir momir monica monika monique
monserrat morgan morgana morgane moric moritz morris morten mose moses mouammar moussa muammar muhammad
muhammed muhsin murat muriel musa mustafa mwai mya myla mylan mylene myra myriam myrna myron nabih nadezda
nadia nadine nadja naemi nahid nahil naim najib nancy naomi naomie napoleon narcis narcisa narciso nasrullah
nasser natalia natalie natalija natan natanael natasa natasha nathalie nathan nathanael nathaniel nawal nawaz
nazif nazim neal neda neele neil nela nele neli nelli nellie nelly nelson nena nerea nestor nettie neva neven
nevena nevenka nevin nevio nia nicholas nichole nick niclas nico nicola nicolai nicolas nicole niels nigar
nigel nika nike nikita nikki niklas niko nikodem nikola nikolai nikolas nikolina nila nils nina nino nisa noa
noah noam noan noe noel noelia noelle noemie nola nolan nona noor nora norah norbert norberto nore norina
norma norodom nour nouri nur nuria nurlan oceane octavia octavio oda odin odon ofelia oke olaf olara oldrich
ole oleg olga olimpia olimpio oliva oliver olivia olivier oliwia oliwier ollie olusegun olympe olympia omar
omer omolara ondrej onur ophelia ophelie oren oriane orlane ornella orville osama oscar oskar osman osvaldo
otilia otis oto otto ousmane owen oxana pablo pacome padma paige palmira pam pamela pankrac pantaleon paola
paolo pascal pascale pasquale pasteur patrice patricia patricija patricio patrick patrik patrizia patti paul
paula paulette paulin paulina pavel pavlina pedro peggy pelagia pelagie penelopa penelope pepe percy perla
pero perrine perry pervez petar pete peter petronela petronille phil philemon philine philip philipp philippe
phillip philomene phoebe phyllis pierre piet pieter pietro pio piotr piper pius platon prachanda pranab
pravoslav preston prince prisca priscilla priscille priska prokop quentin quieta quinn quinten quirin rachael
rachel radislav radmila radomir rados radoslav radovan raduz rafael rafael-caldera rafaela rafid rafik rafiq
rahel rahim rahmi rahul raif raik raila raina rainer raisa rajiv rajko ralph ram rama ramiro ramon ramzi rana
randal randall randolf randolph rania ranko raoul raphael raphaelle raquel rashid rasmus rastislav ratna rauf
raul ravi rayan rayen raymond rebeca rebecca rebeka rebekka recep regina reginald reina remi remo remus renat
renata renate renato rene renee reza rhea rhonda ria riana ricardo riccardo richard ricky rieke rigoberta rike
riley rina rino rita robert roberta roberto robin robinson robyn rocco roch rochelle rocio roderick rodney
rodolfo rodrigo rodrigue rogelio roger rohan roksana roland rolando romain romana romane romano romeo romina
romuald romulus romy ron ronald ronan ronja ronnie roos rosa rosalia rosalie rosalinda rosamunda rosana
rosanna rosario roselyn rosemarie rosie rosina ross rostislav roxana roxane roxanne roy roza rozalia rozina
ruben rudolf rudolph rudy rufina rufus rupert ruslan russell rustam ruta ruth ruya ruza ruzena ryan ryszard
saad saba sabina sabino sabri sabrina saddam sadie saeed safa safira safiya sagar sahra salih salim salma
salome salomea salomon salva salvatore sam samak samanta samantha samia samir samira sammie sammy samson
samuel samuele sancho sanda sandra sandrine sandro sani sanja sanne santina santino santos saphira sara sarah
sarina sasa sascha sasha saskia saul sava savina scarlett scott sean sebastian sebastiano sebastien selena
selene selim selin selina selma sem semih sena senne seppe serafin serafina serena serge sergei sergej sergey
sergio serhat servac seth severin shaina shana shane shania shanna shannon shanon shany shari sharon shaukat
shaun shawn shawna shayna sheila sheldon shelia shelley shelly sheri sherman sherri sheryl shimon shirley
sibylle sid sidney sidonia sidonie siebe sigurd silas silja silje silvana silvia silvija silvio simeon
simisola simon simona simone sina sinan sinja siro sitiveni sixtine skye slava slavek slavica slavka slavko
slavomir slobodan smilla sofie sofija sok solange soledad soline solveig sona sonia sonja sonke sonya sophia
sophie soraya soren souleymane spencer srecko stacey stacy stan stanislao stanislas stanislav stanislava
stanko stanley stasa stef stefan stefana stefania stefanie stefano steffen stella stepan stephan stephane
stephanie stephen sterre steve steven stewart stig stina stjepan stojan stuart sude sukarno surya susan susana
susanna susanne susie susilo suzana suzanne svatopluk svea sven svenja svetlana svetozar syed sylvain
sylvester sylvia sylvie tabea tabitha tadeas taha tahir talea talia tamara tami tamia tamina tamino tammo
tancrede tanguy tania tanja tansu tanya tara taras tarek tari tarik tariq tarja tasha tassos tatiana tatjana
tayler taylor tayyip teja tekla temitope teo teodor teodora teodoro teofil teona terence teresa tereza teri
terje terrance terrell terrence terri terry tess tessa thabo thaksin thalea thalia thea thelma theo theodor
theodora theodore theophile therese thiago thibault thierry thies thilo thomas thorben thore thorge thorvald
tiago tiana tiberio tibor tichomir tiffany tihomir til tillmann tim timea timm timmy timo timon timotej
timoteo timothee timothy tina tino tiphaine titilayo tito titus tizian tjark tobias tobin todd tom toma tomas
tomislav tomke tommie tommy toni tony tonya torben tracey traci tracy travis trevor tricia trisha tristan
tuana tuur tyler tyron tyrone ubaldo ugo ulrich ulrika ulysse uma umar umut una uriel ursula vaclav vadim vala
valdemar valentin valentina valentino valeria valerie valerija valery valter vanesa vanessa vania vanja vasco
vasil vasilisa vavrinec veit velimir velma velupillai vendelin venera vera verda verena verica verna verner
vernon verona veronika veronique vesna vianney vic vicente vicki vickie vicky victoire victor victoria
victorien vida vidar viggo viktor viktoria vilma vin vince vincenc vincent vincenza vincenzo vinicio violeta
violette virgil virginia virginie vit vitaly vito vittoria vitus vivian viviana viviane vivien vivienne
vladana vladimir vladimira vladimiro vladislav vladislava vlasta vlastimil vlastimir vojislav vojtech
volodymyr vratislav vsevolod vuk wahid walid wallace walter wanda wandrille warren wayne wendell wendy werner
wesley wessel whitney wibke wiebke wiktoria wilbert wilbur wilfred wilhelm wilhelmina willard willem willi
william willie willis willy wilma wilson wim winifred winston wladimir woodrow wout xanana xander xaver xavier
xenia yago yahya yani yannic yannick yannik yannis yara yaren yashwant yasin yasir yasmin yasmine yasser
yassin yassine yassir yekta yevgeny yitzhak ylvi ylvie yoann yolanda yolande younes youssef yoweri yuna yunus
yuri yusuf yven yves yvette yvonne zacharie zachary zachery zack zackary zafir zahra zaini zaira zakaria
zakary zalmay zana zaneta zara zayd zbigniew zdenka zdenko zdeslava zdravko zehra zelda zeljko zelmira zena
zenobia zeyd zeynep zina zinaida zine zita ziva ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoja zoltan
zora zoran zorka zulfikar zurab zuzana zuzanna zvonimir
`)

/** Whether a word in lower case is a given name, with or without its accents; of "jean-marc" the first part decides. */
export const isGivenName = (word: string): boolean => {
  if (GIVEN_NAMES.has(word)) return true
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/-.*/, '')
  return plain !== word && GIVEN_NAMES.has(plain)
}
