import type { Gender } from './gender.js';

const FEMALE = `abbie abigail ada adaline adela adelaida adelaide adele adelheid adelina adeline adriana adrienne agatha agathe agnes agnete agnieszka aida aiko aileen aimee aisha
aisling akiko alana alba alberta aleida alejandra aleksandra alessandra alexandra alexandrina alexia alfreda alice alicia alina aline alison allegra allison alma alys
alyssa amalia amalie amanda amara amaryllis ambrosine amelia amelie amina amy ana anais anastasia anastazia andie andrea aneta angela angele angelica angeline anika
anita anja anke ann anna annabel annalise anne anneke annelie annelies annemarie annette annie annika annis anouk anselma anthea antje antoinette antonia anya aphra
april arabella araminta ariadne arlene arlette armida asha ashley asta astra astrid athena aude audrey aurelia aurelie aurora ava avis aya ayesha azra babette barbara
basilia bathsheba bea beata beatrice beatrijs beatrix becky belinda bella benedetta benita berenice bernadette bernice berta bertha bess beth bethan bethany betsy
bettina betty beverly bianca bibiana birgit birgitta birgitte blair blanche blythe bonnie bree brenda brenna brianna briar bridget brigid brigitta brigitte britta
bronagh bronwen bronwyn bryony calla calliope camila camilla camille candace candida cara caren carina carita carla carlotta carmela carmen carol carole carolina
caroline carolyn carrie carys casey cassandra cassie catalina catarina caterina catherina catherine cathleen cathy catrin catriona cecile cecilia cecilie cecily celeste
celestine celia celine cerys chandra chantal charis charlene charlotte cherie cheryl chiara chloe chloë christa christabel christiane christie christina christine
cicely cilla cinzia claire clara clarabel clare claribel clarinda clarissa clarisse claudette claudia claudine clemence clementine cleo cleopatra clodagh clothilde
clotilde colette concepcion concetta connie consolata constance constanza consuelo cora coralie cordelia cordula corinna corinne cornelia corrie cosima courtney
cressida cynthia dacia dagmar dagny dahlia daisy damaris dana danica daniela danielle danuta daphne daria darlene davina dawn deborah debra deirdra deirdre delfina
delia delilah della delphine delyth demelza denise desdemona desiree devi diamanta diana diane dido dilys dimity dina dinah dinorah dionne divya dolly dolores dominique
donatella donna dora dorcas doreen dorette doris dorit dorota dorothea dorothy dorte dorthe dreda drusilla dulcie dymphna ebba eda edie edina edith edna edwina effie
effy efua eglantine eileen eilidh eiluned eira eirlys eithne elaine elba eleanor elena eleonora eleonore elfrida eliane elin elina elisa elisabeth elisabetta elise
eliska elissa eliza elizabeth elke ella ellen ellie elma elodie eloise elsa elsie elspet elspeth elva elvira emelia emeline emer emilia emilie emily emma emmeline enid
enrica erica erin ermintrude erna ernestine ersilia esme esperanza estella estelle esther estrella etain etel ethel ethelinda ethelyn etta eudora eugenia eugenie
eulalia eulalie eunice euphemia eurydice eva evadne evangelina evangeline eve evelina evelyn evita fabienne fabiola fabrizia faith fanny farah fatima fay faye federica
felicia felicitas felicity fenella ferelith fern fernanda fidelia fidelma filomena fiona fiorella flavia flora florence florrie fran franca frances francesca franka
franziska freda frederica frederika freya frida frieda friederike fritha fumiko gabriele gabriella gabrielle gaia gail galina gaynor geena gemma genevieve genoveva
georgette georgia georgiana georgina geraldina geraldine gerda gerlinde germaine germana gertrude ghislaine gianna gilda gillian gina gisela gisele giselle gita gitta
giulia giuliana giuseppina gladwys gladys glenda glenys gloria glynis goldie grace gracie grainne grazia graziella greer greta gretchen gretel grethe grizel grizelda
guadalupe gudrun guinevere gunhild gunilla gwen gwenda gwendolyn gwenllian gwladys gwyneth habiba halina hana hanna hannah hanne hannelore harriet haruka hatsumi hattie
hazel heather hebe hedda hedvig hedwig hedy heidi heike helen helena helene helga hella heloise henrietta henriette hephzibah hermia hermine hermione hertha hester
hetty hilary hilda hilde hildegard hildegarde hildur hilma hiroko honora honoria hope hortense hulda hyacinth ianthe ida idonea ilana ilaria ileana ilka ilona ilsa ilse
imelda imogen ina ines inga inge ingeborg inger ingrid ingunn inka inmaculada iolanthe ione iphigenia irena irene irina iris irma irmgard isa isabel isabella
isadora isaura iseult ishbel isidora isla isobel isobella isolde itziar ivana ivanka ivette ivonne ivy izabela jacinta jacintha jackie jacoba jacqueline jacquetta
jadwiga jana jane janelle janet janetta janette janice janina janine jarmila jasmine jaya jayne jean jeanette jeanine jeanne jeannie jelena jemima jennet jennifer jenny
jerusha jess jessamine jessamy jessica jessie jette jill joan joana joanna joanne jocasta joceline jocelyn jodie johanna johanne jolanta jolene jonquil joscelyn josefa
josefina josephine josette josie jovana joy joyce juana juanita judit judith judy julia juliana julianna julianne julie juliet julietta june junia juno justina justine
jutta kaija kaja kamala kamila kamilla kara karen karin karina karla karolina karoline kassandra kata katarina katarzyna kate katell katerina kath katharina katharine
katherina katherine kathleen kathrin kathryn kathy katie katja katka katrin katrina katrine katy katya kay kayla keiko keira kelly kendra kerry ketevan khadija kiki kim
kinga kiran kirsteen kirsten kirstie kirstin kirsty kitty klara klaudia klementina kornelia kristen kristin kristina kristine krystyna ksenia kumari kyoko lachlana
laila lakshmi lana lara larissa lata latifa latoya laura laure laureen laurel lauren laurette laurie laverne lavinia leah leanne leda leila leilani lena lenka lenore
leocadia leona leonie leonora leonore leontine leontyne leopoldina lesley leticia letitia letizia lettice lettie lia liane libby liesbeth liesel lieselotte liesl lila
lilian liliana lilianne lilias lilibet lilith lilli lillian lily lina linda linnea linnet lisa lisbet lisbeth lise liselotte liv livia livvy liz liza lizzie ljudmila
lois lola lolita lona loredana lorelei loretta lorinda lorna lorraine lotta lotte lottie louella louisa louise luana luba lucasta luce lucette lucia luciana
lucienne lucille lucinda lucretia lucrezia lucy ludmila ludmilla luella luisa luise luiza lulu luz lydia lyn lynette lynn lynne lyra lyudmila maaike mabel mabli
maddalena maddie madeleine madelief madeline madelon madge mady maeve mafalda magda magdalen magdalena magdalene maggie mahala mahalia maia maike mair maire mairead
mairi maisie maja malgorzata malin malka malvina malwina mamie mandy manon manuela mara marcela marcella marcelle marcelline marcia mared marei mareike marfa margaret
margareta margarete margaretha margarethe margarita margaux margery margherita margit margo margot margret margrethe margriet marguerite maria mariah mariam mariama
marian mariana mariangela marianne maribel marica marie marieke mariel mariella marielle marietta marigold marijke marika marilla marilyn marina marion marisa marisol
marita maritza marja marjan marjolein marjorie marjory marlene marlies marlis marsha marta martha marthe martina martine mary marya maryam maryann maryanne maryna masha
matilda matilde matthea maud maude maudie maura maureen mavis maxine may maya meena meera megan mehetabel mei mela melanie melba melina melinda melissa melita melody
melvina mercedes mercia mercy meredith meriel merle merlyn meryl meta mette mhairi mia michaela michal michele michelle michiko mieke mignon mila milada mildred mildrid
milena milica millicent millie milly mimi mina minette minna minnie mira miranda mireille mirela mirella miren miriam miriama mitzi moira moll mollie molly mona monica
monika monique morag moreen morfydd morgana morna morwenna moyra muireann munira muriel myfanwy myra myriam myrna myrtle nadezhda nadia nadine nadja nafisa nan nance
nancy nanette nanna naoko naomi naomie narcissa nastassia nastya natalia natalie natalya natasha nathalie natividad neasa neda neema neeta nelda nell nellie nelly nena
nerissa nerys nesta netta nettie neva ngaio niamh nichola nicola nicole nicolette nieves nika nike nikita nilda nina ninette ninon noelle noemi nola nona nora norah
noreen noriko norma nuala nuria nydia oceane octavia odelia odette odile olena olenka olesya olga olimpia olinda olive olivette olivia olwen olympe olympia ona
oona oonagh opal ophelia oriana orietta orla orsola ottilia ottilie ottoline ouida paloma pam pamela pandora pansy paola parvati pascale patience patricia patrizia
patsy patty paula pauletta paulette paulina pauline pearl pearle peg peggy pelagia pella penelope penny pepita perdita perla pernilla perpetua persephone petra
petronella petronilla petula phaedra philippa philippina philomena phoebe phyllida phyllis pia pietra pilar pippa pixie placida pola polina polly polyxena poppy portia
preeti primrose prisca priscilla priya prudence prunella queenie quintina rachael rachel rachelle radha rae rafaela raffaella ragnhild raina raisa ramona rania raquel
rashida raya reba rebecca regina reina reine renata renate renee renie renée reta rhea rhian rhiannon rhoda rhona rhonda ria ricarda riikka riitta rika rikke rina risa
rita rivka roberta robyn rochelle roisin roma romaine romana romola romy rona ronja rosa rosabel rosalba rosaleen rosalia rosalie rosalina rosalind rosaline rosalyn
rosamond rosamund rosanna rosario rosaura rose roseanne rosella roselle roselyn rosemary rosetta rosheen roshni rosie rosina rosita rosvita roswitha rowena roxana
roxane roxanne ruby ruda ruta ruth ruthie sabina sabine sabrina sacha sadia sadie saira sakura salima salka sally salma salome samantha samara sandra sanna sanne
saoirse sappho sara sarah sarai saraswati sarina saskia satu scarlett scholastica selina selma seona septima serafina seraphina serena severine shannon shanti sharon
shauna sheila shelagh shelley sherry shira shirin shirley shona shula sian sibyl sidonie sidony sieglinde sigrid sigrun sigurlaug silke silva silvana silvia silvie
simona simone sinead siobhan sissy siv slavka snezana sofia sofie solange soledad solveig sonia sonja sonya sophia sophie sophronia soraya sorcha stacey stefania
stefanie steffi stella stephanie stina sue sukey suki sunita sunniva susan susana susanna susannah susanne susie suzanna suzanne suzette svea svenja svetlana swantje
sybil sybilla sydna sylvia sylvie sylwia synnove tabea tabitha tacita talia talitha tallulah tamar tamara tamiko tamora tamsin tania tanya tara tatiana tatjana tatum
tekla teodora teresa teresita terpsichore tess tessa tetty thais thalia thandi thandiwe thea theda thekla thelma theodora theodosia theresa therese thirza thisbe
thomasina thora thyra thérèse tia tiffany tilda tilly timea tina tine tirza tisha titania toinette tomiko tori tova tove tracey tracy treasa trine trinidad trixie trude
trudy trui tuija tullia ulla ulrica ulrika ulrike una undine urania ursula urszula usha uta ute valborg valda valentina valeria valerie valeska valli vanda vanessa
vanja varvara vashti veena velma venetia vera verena verity verna veronica veronika veronique vesna vibeke vicki vicky victoria victorine vida vigdis vikki vilma
vinnie viola violante violet violeta violetta virginia virginie vita vittoria viva viveca vivian viviana vivien vivienne vlasta vreni waltraud wanda wenche wendeline
wendy wenonah wiebke wilfreda wilhelmina willa wilma winifred winnie winona wynne xanthe xenia xiomara yael yana yara yasmin yasmine yelena yetta yevgenia yoko yolanda
yolande yoshiko ysabel yseult ysolde yuki yuko yuliya yumi yvaine yvette yvonne zaira zara zdenka zelda zelie zena zenia zenobia zeynep zina zinaida zinnia zita zoe
zofia zora zsofia zsuzsa zuleika zuzana`;

const MALE = `aaron abdul abdullah abel abelard abner abraham abram absalom achille achim adalbert adam adelbert ademar adolf adolph adolphus adonis adrian aeneas agustin ahmed aidan
aiden aimé ake akira aksel alain alan alaric alasdair alastair alban alberic alberich albert alberto albin alden aldo aldous aldric aldwin alec alejandro aleksander
aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alf alfonse alfonso alfred alfredo algernon algot ali alisdair alistair allan allen almos alois
alonzo aloysius alphonse alphonso alpin alton alun alvaro alvin alwyn amadeo amadeus amadou ambroise ambrose amerigo amias amin amir amit ammon amory amos anan anatole
anatoli anatoly anders anderson andras andre andreas andrei andrej andreo andres andrew andrzej andy aneurin angelo angus anil ansel anselm anson antal antanas anthelme
anthony antoine anton antoni antonin antonio antony antti anwar aquila aram archibald archibold archie aretas argus ari aristide arkady armand armando armin arn arnaldo
arnaud arne arno arnold aron arpad arsene arseny artem artemas artemus arthur arthurs arturo arun arvid asa asgeir asger ashby asher ashok athol atticus attila aubrey
augie august augustin augustine augustus aurelien aurelio aurelius austin avery avi axel axl aylmer aylward aziz bailey baldassare baldwin baltasar balthasar balthazar
baptiste barack bardolph barend barnabas barnabe barnaby barney barret barrett barrie barrington barry bart bartek bartholomew bartol bartolomeo barton basil bastian
bastien baxter beau beckett bede bela ben bendt benedict benito benjamin benjy benno benny benoit bent benvenuto berend berengar bernal bernard bernardo bernd bernhard
bernie bert berthold bertil bertram bertrand bertrando bevis bilal bill billy birger bjorn björn blaine blaise blake blas boaz bob bobby bodo bogdan bogumil bohumil
boniface bonnard boris borislav bosse botolph boudewijn boyd brad braden bradford bradley bram brandon brannock brendan brendon brent bret brett brian brice brock
broderick brodie bronislaw bruce bruno bryan bryce bryn burt burton byron béla cadmus cadoc cadogan caelan caesar caius caleb callum calvin camillo camilo campbell
canute caradoc carl carleton carlo carlos carlton carsten carwyn cary casimir caspar casper cassian cassius casson cathal cecil cedomir cedric celestin celestino cesar
cesare chad chaim charles charley charlie charlton chauncey chaz chester chet chidi chip chris christiaan christian christof christoph christophe christopher christos
chrysostom chuck cillian cirillo ciro clarence clarke claude claudio claudius claus clayton cleanth clem clement clementin cletus cliff clifford clint clinton clive
clovis clyde colby coleman colin colm colman colum columba conall conan conn connor conor conrad conradin constantin constantine conway corbin corentin corin cormac
corneille cornel cornelius corwin corwyn cosimo cosmo costa coty craig crispian crispin cristian cristiano cristobal cullen curt curtis cuthbert cyprian cyriack cyril
cyrille cyrus dafydd dag dagfinn dai dalibor dalton damian damien damir damon dan daniel danilo danny dante darby darcy dario darius darrell darren darryl daryl dave
david davy dawson decimus declan deinol delmar demetrios demetrius denholm denis dennis denny denver deodat derek dermot derrick derwin desmond detlef dev devlin devon
dewey dezso diarmaid diarmuid dick diego dieter dietmar dietrich digby dillon dimitar dimitri dimitrios dimitris dino dion dirk djordje dmitri dmitry domenico domingo
dominic dominick dominik don donal donald donato donnie donovan dorian doug dougal dougie douglas doyle dragan drew dries drogo dudley duff duncan dunstan durand dusan
dustin dwight dylan eamon eamonn earl earnest ebbe eben ebenezer eberhard eckhard ed eddie edgar edmond edmund edoardo edouard eduard eduardo edvard edward edwin edwy
efraim efrem egan egbert egon eike eilert einar eino eirik eivind elbert eldon eldred eleazar eli elia elias eliezer elihu elijah eliot elisha elliot elliott ellis
ellsworth elmer elmo elof eloy elroy elton elvin elvis elwin elwood emanuel emanuele emeka emeric emerson emery emil emile emiliano emilio emlyn emmanuel emmet emmett
emory emrys endre engelbert ennio enoch enrico enrique enzo eoghan eoin ephraim erasmus erhard eric erich ericson erik erling ermanno ernest ernesto ernie ernst ernö
errol erwin eryk esmond esteban ethan etienne ettore euan eugen eugene eugenio eusebio eustace evan evander evangelos evaristo everard everett evert ewald ewan ewart
ezekiel ezra faber fabian fabien fabio fabrice fabrizio farid farley farouk farrell faustino fausto federico fedor feliks felipe felix fenton fenwick ferdinand
ferdinando ferenc fergus fermin fernand fernando fernao ferris fidel filbert filip filippo fingal finlay finley finn finnian fintan fiodor fionn flann flavian flavio
flemming fletcher florent florian florin floris floyd fourier francesco francis francisc francisco franck francois frane franjo frank frankie franklin frans frantisek
franz fraser frazer fred freddie frederic frederick frederik fredrik fridtjof friedrich friso fritz fulbert fulgence fulk fyodor gabe gabriel gaetan gaetano galahad
galen gamaliel gareth garfield garnet garret garrett garrick garvin gary gaspar gaspard gaspare gaston gaute gavin gavrilo gawain gearoid geert gene gennady gennaro
geoff geoffrey georg george georges georgi georgios geraint gerald geralt gerard gerardo gereon gerhard gerlach germain gero gerolf gerrit gershom gert gervase gethin
ghassan giacomo giancarlo gianluca gianni gideon gilbert gilberto gilead giles gilles gillespie gino gioacchino giorgio giovanni girolamo giuliano giulio giuseppe gleb
glen glenn glyn godfrey godric godwin goran gordon gottfried gottlieb graeme graham grant granville grayson greg gregers gregor gregorio gregory griffin griffith grigor
grigori grigory grover gualtiero guido guillermo gunnar gunter gunther gus gustaf gustav gustave gustavo guthrie guy gwil gwilym gwyn haakon hadrian hakan hakim hakon
hal haldor halvar halvard halvor hamid hamish hamlet hamo hamza hank hannes hannibal hanno hans hansel harald harcourt hardy hari harlan harley harold haroun harrison
harry hartley hartmut haruki harvey hasan hassan hayden haydn hector hedley heiko heiner heinrich heinz helge helmut helmuth henderson hendrik henning henno henri
henrik henry henryk herbert heribert herman hermann hernan herve hideo hieronymus hilario hilarion hilbert hippolyte hippolytus hiram hiroshi hjalmar hob hobart hodge
holger hollis horace horatio horatius horst horton hosea howard howell hrvoje hubert huey hugh hugo hugues hume humphrey huw hyman hywel iago iain ian ibrahim ichabod
idris idwal iestyn ieuan ifan ifor iggy ignace ignacio ignatius ignaz igor ike ilarion ilie ilya imre ingemar ingmar ingolf ingram ingvar inigo innes ioan ioannis
iorwerth ira irvin irvine irving irwin isaac isaak isaiah isaias isidore iskander ismael ismail istvan italo itzak ivan ives ivo ivor iwan iwo izaak jaap jabez
jabulani jacinto jack jackson jacob jacobo jacopo jacques jael jagdish jago jaime jake jakob jakub jalal jamal james jameson jamie jamil jan janko janne janos januarius
janusz jared jarek jarl jarmo jaroslav jarvis jason jasper javed javier jay jayden jeb jed jedediah jef jeff jefferies jefferson jeffrey jehan jem jenkin jens jephthah
jeremiah jeremy jerker jermaine jermyn jeroen jerome jerry jerzy jesse jethro jim jimi jimmy jiri joab joachim joao joaquin jocelin jochen joe joel johan johann
johannes john johnathan johnnie johnny jon jonah jonas jonathan joost joram jordan jordi jorg jorge jorgen joris jos joscelin jose josef josefus josep joseph joshua
josiah joss jost jotham jourdain jovan juan jude jukka julen jules julian julio julius jurgen juri justin justus kaarlo kacper kai kaj kaleb kalle kamal kamil karel
karim karl karol karsten kasimir kaspar kasper kazimir kazuo keir keith kelvin kendall kendrick kennedy kennet kenneth kenny kent kermit kerr kevan kevin khalid kieran
kieron killian kingsley kirill kirk kjell kjetil klas klaus klemens knud knut koji kolya konrad konstantin konstantinos kosta kostas kris krishna kristian kristof
kristoffer krzysztof kumar kuno kurt kyle lachlan ladislaus ladislav laird lajos lambert lamont lance lancelot landon lanfranc lanty larry lars lasse laszlo laurence
laurens laurent laurenz lauri lauritz lawrence lazar lazare lazaro lazarus leander leandro lech leendert leif leigh leighton lemuel lenard lennart lennox lenny leo
leofric leon leonard leonardo leoncio leonhard leonid leonidas leontes leopold leopoldo leroy leslie lester leszek lev levi lewis lex liam liborio lincoln linden
lindsay linus lionel lionello lisandro llew llewellyn lloyd llyr loic lonnie lorcan lorens lorenz lorenzo lorne lothar louis lovell lowell luc luca lucan lucas lucian
lucien lucius lucjan ludger ludo ludovic ludovico ludvig ludwig ludwik luigi luis lukas lukasz luke luther lutz lyle lyndon lysander maarten mabon macaulay madoc mads
magne magnus mahmoud mahmud maik maitland malachi malachy malcolm malik malise malte manfred manfredo manley manny manoel manolis mansel manuel manus marc marcel
marcelino marcello marcin marco marcus marek mariano marijn marin marino marinus mario maris marius mark marko markus marley marlon marmaduke marmion marnix mart marten
martijn martin martinus marty martyn marvin massimo matej mateo mateusz matheus mathew mathias mathieu mathis matias matt matteo matthew matthias matthijs matthäus
matti matvei maurice mauricio maurits maurizio mauro max maximilian maximus maxwell mayer maynard mckenzie mehdi mehmet meinrad melchior melvin mendel mercer merlin
merrick mervyn meyer meyrick micah michael michel mick mieczyslaw miguel mihai mihail mikael mike mikel mikhail mikkel mikko miklos milan milburn mile milenko miles
milivoj milo milos milton mircea miro miroslav mischa misha mitchell mladen modeste mohamed mohammad mohammed mohan monroe montague monty mordecai morgan morris morten
mortimer morton moses moshe muhammad mungo murdoch murray murtagh mustafa myles myron nabil naftali nahum napoleon narcisse nasir nat nathan nathanael nathaniel navin
neal ned neil neils nels nelson nemo nero nev nevil neville newell newton niall niccolo nicholai nicholas nick nicodemus nicolaas nicolai nicolas nicolaus nicolo niels
nigel nikola nikolai nikolaj nikolaos nikolas nikolaus niles nilo nils noah noam noe noel nolan norbert norman norris norton nowell nuno obadiah octave octavian octavio
octavius oddvar odin odo odysseus ogden oisin ola olaf olav ole oleg oleksandr olen olin oliver oliviero ollie olof omar omer onesimus oran oren orfeo orin oriol
orlando orlin ormond ormonde orrin orsino orson orville osbert osborne oscar osgood osman osric ossian ossip oswald oswin otakar othello othmar otho otis otmar ottavio
otto ottokar ottone ove owain owen oxley ozias paavo pablo paddy palle panagiotis pancho pancras paolo parry pascal pascoe pasha pasquale pat patricio patrick patrizio
paul paulin paulinus paulo paulus pavel pavle pawel payne peder pedro peer pekka pelle pepe percival percy peregrine pericles perkin perry pete peter petr petros petrus
petter phelan phelim phil philander philbert philemon philip philippe phillip philo phineas pier piero pierre pierrot piers piet pieter pietro pino pip placido platon
pompey porfiry poul prentice preston prospero quentin quillan quincy quinlan quinn quintin quinton quintus rab radek radley radoslav rafael rafal rafe raffaele rafferty
raghu ragnar rahim raimondo raimund rainer raj rajesh raleigh ralph ramon ramsay ramsey ranald randal randall randolph randy ransom raoul raphael raphaël rashid rasmus
rastus raul ravi ray raymond raymund rayner redmond redvers reece reed regan reggie reginald reginaldo regis reid reidar reiner reinhard reinhold reinier remi remigius
remus remy renaldo renato renaud rene renzo reuben rex reynard reynold rhett rhodri rhys ricard ricardo riccardo richard rick ricky rico ridley rihards rikard riku
rinaldo ringo riordan roald roan rob robbie robert roberto robin robrecht rocco roch rod roddy roderic roderick rodion rodney rodolfo rodolphe rodrigo rodrigue rogelio
roger rogerio roland rolando rolf rollo romain roman romeo romuald romulus ron ronald ronan ronny roosevelt rory roscoe ross rowan rowland roy royston rube ruben rubens
rudi rudolf rudolph rudy rufino rufus ruggero rui rune rupert rurik ruslan russ russell rutger rutherford ryan saad sacheverell saeed salah salman salomon salvador
salvator salvatore sam samir sampson samson samu samuel sancho sander sandor sandro sanjay santiago santo santos sascha saul schuyler scott seamus sean sebald sebastian
sebastiano sebastien sefton selim selwyn semyon seneca septimus seraphim serge sergei sergio sergiu seth seumas severin severo severus seymour shadrach shane shaun
sheldon shem sheridan sherlock sherman sherwood sholto sidney sidonius siegbert siegfried siegmund sigfrid sigismund sigmund sigurd silas silvanus silvester silvio
simen simeon simo simon siward sixten sixtus slava slavko slobodan snorre socrates solomon soren spencer spiro spiros stan stanislas stanislaus stanislav stanislaw
stanley stefan stefano steffen stein steinar stellan sten stepan stephan stephane stephanos stephen steve steven stewart stian stig stirling stoyan stuart sture sumner
sunil sven svend sverre swithin sydney sylvain sylvan sylvester szymon søren tadeusz tadhg taffy takashi takeshi talbot tam tancred tancredi tanguy tapio taras tariq
tarquin tate tavish teague ted tedd tegwyn telemachus teo teodor teodoro terence terje terrell terrence terry thabo thaddaeus thaddeus thane theo theobald theodor
theodore theodoric theodoros theophile theophilus theron thibaud thibault thierry thijs thomas thor thorbjorn thorkild thornton thorolf thorsten thorvald thurstan
thurston tiago tiberius tibor tihomir til tim timo timofey timon timothy titus tiziano tobiah tobias tobin toby tod todd tom tomas tomaso tomasz tommaso tommy tonio
tony tor torbjorn tore torkel torquil torstein torsten torvald travis tremaine trent trevelyan trevor trey tristan troels troy truman trygve tudor tullio turlough
tybalt tycho tyler tyrone uberto udo ugo uilleam ulf uli ulises ulric ulrich ulysses umar umberto upton uriah urias uriel urs uwe vaclav vadim valentin valentine
valentino valerian valerio valery valter vasco vasil vasile vasili vasily vassily vaughan vaughn vegard veit venceslas vere vergil vernon veselin vibert vic vicente
vico victor vidar viggo vijay vikram viktor vilhelm viljo vilmos vinay vince vincent vincenz vincenzo vinicius virgil virgilio vitaly vito vittorio vlad vladimir
vladislaus vladislav vojtech volker volodya vsevolod vyacheslav waldemar waldo walid wallace wally walter walther warren warrick wat wayland wayne webster wenceslas
wendel wendell wenzel werner werther wesley westley weston whit whitaker wiktor wilbert wilbur wiley wilfred wilfrid wilhelm wilkie will willard willem willi william
willie willis willoughby wilmer wilmot wilson wilton winfield winfred winston winthrop witold wladyslaw wojciech wolfe wolfgang wolfram woodrow woody wyatt wybrand
wyndham wynford wystan xander xaver xavier xerxes yakov yann yannick yannis yaroslav yasha yehuda yevgeny yngve yorick yoshio yousef youssef yul yule yuri yusuf yuval
yves yvon zachariah zacharias zachary zack zakaria zane zbigniew zdenek zeb zebedee zebulon zeke zeno zenon zephaniah zev zlatan zoltan zoran zygmunt`;

const GENDERS = new Map<string, Gender>();
for (const name of FEMALE.split(/\s+/u)) GENDERS.set(name, 'f');
for (const name of MALE.split(/\s+/u)) GENDERS.set(name, 'm');

/** What a first name tells of who bears it, for names that tell it mostly; undefined for a word that is none of them. */
export function genderOfFirstName(lower: string): Gender | undefined {
  return GENDERS.get(lower);
}
