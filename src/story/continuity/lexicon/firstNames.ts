import type { Gender } from '../read/types.js';

const FEMALE = `abigail ada adela adele adelaide agatha agnes aileen alice alicia alison alma amanda amelia amina amy ana anastasia andrea angela angelica anita ann anna
annabel anne annette annie antonia anya april ariadne astrid aude audrey aurora ava barbara beatrice beatrix becky belinda bella bertha bess beth betsy betty beverly
bianca blanche brenda brianna bridget brigid camilla candace cara carla carmen carol caroline carrie cassandra cassie catherine cathy cecilia cecily celeste celia
charlotte chloe christina christine clara clare clarissa claudia clementine cleo colette connie constance cora cordelia corinne cynthia daisy dana daphne dawn deborah
deirdre delia delilah della denise diana diane dinah dolores donna dora doreen doris dorothea dorothy edith edna effie eileen elaine eleanor elena eliza elizabeth ella
ellen elsa elsie emilia emily emma erica esme estelle esther ethel etta eugenia eunice eva evangeline eve evelyn faith fanny fatima felicity fern fiona flora florence
frances francesca freda freya frida gabriella gail gemma genevieve georgia georgina geraldine gertrude gilda gillian gina gladys glenda gloria grace greta gretchen gwen
gwendolyn hannah harriet hattie hazel heather hedda heidi helen helena helga henrietta hester hetty hilary hilda hope ida ilse imogen ina ines ingrid irene iris irina isabel
isabella isla isobel ivy jacqueline jane janet janice jasmine jean jemima jennifer jenny jessica jill joan joanna jocelyn jodie josephine josie joy joyce juanita judith
judy julia juliana julie juliet june karen karin kate katerina katherine kathleen kathryn kathy katie katya kay keiko kerry kim kirsten kitty klara lara laura lauren
laurel lavinia leah leila lena leonora leticia lettie lila lilian lillian lily lina linda lisa liv livia liz liza lizzie lois lola lorna lorraine lottie louisa louise lucia lucille lucinda
lucy lydia lyra mabel madeleine madeline madge maeve magda maggie maisie mamie mara marcia margaret margarita margery margot maria marian marianne marie marietta marina
marion marjorie marlene marta martha mary masha matilda maud maude maureen mavis may maya megan melanie melissa mercedes mercy meredith mia michelle mildred millicent millie
mina minnie mira miranda miriam moira mollie molly mona monica muriel myra myrtle nadia nan nancy naomi natalia natalie natasha nell nellie nettie nina nora noreen norma
odette odile olga olive olivia opal ophelia orla pamela pansy patience patricia paula pauline pearl peggy penelope penny petra phoebe phyllis polly portia priscilla priya prudence
rachel ramona rebecca regina renata renee rhoda rita roberta rosa rosalie rosalind rosamund rose roseanne rosemary rosie rowena roxanne ruby ruth sabina sabrina sadie sally
salome sandra sara sarah selma selina serena shannon sheila shirley sibyl sigrid silvia simone siobhan sofia solveig sonia sonya sophia sophie stella stephanie sue susan
susanna susannah susie suzanne sylvia tabitha tamara tamsin tanya tatiana tess tessa thea thelma theodora theresa therese tilda tilly tina trudy una ursula valerie vanessa
vera verity veronica victoria viola violet virginia vivian wanda wendy wilhelmina willa wilma winifred yasmin yolanda yvette yvonne zelda zoe zora`;

const MALE = `aaron abel abner abraham adam adrian ahmed alan alasdair albert alec aleksandr alexander alexei alf alfred ali alistair allan allen alonzo ambrose amos anders
andre andrei andrew andy angus anselm anthony anton antonio archibald archie arkady armand arnold arthur asa august augustus axel barnabas barney barry bart bartholomew basil
ben benedict benjamin bernard bert bertram bill billy bob bobby boris brendan brian bruce bruno bryan byron caleb callum calvin carl carlos carlo cecil cedric charles charley
charlie chester chris christian christopher clarence claude clement clifford clive colin conrad cornelius craig curtis cyril cyrus damian dan daniel danny darius dave david
declan denis dennis derek desmond dick diego dimitri dmitri dominic don donald douglas duncan dwight earl ebenezer ed eddie edgar edmund edward edwin egbert eli elias elijah
eliot elliot elliott ellis elmer emil emile emmanuel enoch eric erich erik ernest ernst errol ethan eugene evan ezra felix ferdinand fergus finn fletcher floyd francis
francisco frank franklin franz fred freddie frederick fritz gabriel gareth garrett gary gaston gavin geoffrey george gerald gerard gideon gilbert giles giovanni giuseppe glen
godfrey gordon graham grant greg gregory guido guillermo gus gustav guy hal hamish hank hans harold harry harvey hassan hector henri henrik henry herbert herman hiram horace horatio howard hubert hugh hugo
humphrey ian ibrahim idris ignatius igor ira isaac isaiah isidore ivan ivor jack jackson jacob jacques jake james jamie jan jared jason jasper javier jed jeff jefferson jeffrey jeremiah
jeremy jerome jerry jesse jim jimmy joachim joe joel johan johann john johnny jon jonah jonas jonathan jorge jose josef joseph joshua josiah juan jude jules julian julius
justin karl kazimir keith kenneth kenny kevin klaus konrad konstantin kurt kyle lance lars laurence lawrence lazarus leif leo leon leonard leopold leroy leslie lester lev
levi lewis liam lionel lloyd lorenzo louis lucas lucian ludwig luigi luis luke luther magnus malcolm marcel marco marcus mario mark marmaduke martin marvin mateo matt matthew
matthias maurice max maximilian maxwell melvin merlin mervyn micah michael miguel mikhail mike miles milo milton mitchell mohammed morris mortimer moses murdoch murray nat nathan nathaniel
neal ned neil nelson neville niall nicholas nick nicolas nigel nikolai niles noah noel norman octavius olaf oleg oliver omar orlando orson oscar osman oswald otis otto owen pablo
paddy pascal pat patrick paul pavel pedro percival percy perry pete peter phil philip phineas pierre piet quentin ralph ramon randall randolph raoul raphael ray raymond reginald rene
reuben rex rhys ricardo richard rob robert robin rod roderick rodney roger roland rolf roman ronald rory ross roy rudolf rufus rupert russell sam samson samuel saul sean
sebastian sergei seth seymour shane shaun sidney sigmund silas silvester simon solomon stanislav stanley stefan stephen steve steven stewart stuart sven sydney tariq ted terence terry
thaddeus theo theodore thomas tim timothy tobias toby tom tomas tommy tony tristan ulrich ulysses umberto valentine vernon viktor victor vince vincent virgil vladimir wallace walter
warren wayne werner wesley wilbur wilfred wilhelm will willard william willie winston wolfgang woodrow xavier yakov yuri yusuf zachary zeke`;

const GENDERS = new Map<string, Gender>();
for (const name of FEMALE.split(/\s+/u)) GENDERS.set(name, 'f');
for (const name of MALE.split(/\s+/u)) GENDERS.set(name, 'm');

/** What a first name tells of who bears it, for names that tell it mostly; undefined for a word that is none of them. */
export function genderOfFirstName(lower: string): Gender | undefined {
  return GENDERS.get(lower);
}

/** One full name a line, with the forms that are short for it. */
const SHORT_FORMS = `katherine kate katie kathy kat kitty kay kit kathie
catherine kate katie cathy cat kitty cathie
kathryn kate katie kathy kitty
kathleen kate kathy katie
elizabeth liz lizzie beth betty betsy bess bessie eliza elsie libby lisa lizzy lily
margaret maggie meg peggy madge margie greta daisy rita marge
mary molly polly mamie moll
maria mia masha
martha marty mattie patty
matilda tilly tilda mattie
eleanor nell nellie ellie nora ella lenore
helen nell nellie
ellen nell nellie
dorothy dot dottie dolly dora
dorothea dot dora thea
susan sue susie
susanna sue susie
sarah sally sadie
rebecca becky becca
deborah debbie deb
jennifer jenny jen
virginia ginny
victoria vicky tori
christine chris chrissie tina
christina chris chrissie tina
josephine jo josie
joanna jo joan
jessica jess jessie
judith judy
julia julie jules
barbara babs barbie
beatrice bea trixie
charlotte lottie charlie
caroline carrie caro
frances fanny fran frankie
florence flo florrie
gertrude gertie trudy
harriet hattie
isabella bella izzy
isabel bella izzy belle
theresa tess terry
patricia pat patty tricia
penelope penny
philippa pip pippa
rosemary rosie rose
abigail abby
alexandra alex sasha sandra lexi
amelia millie amy
annabel bella anna
ann annie nan nancy
anne annie nan nancy
anna annie anya
emily em emmy millie
evelyn evie eve
georgina georgie gina
wilhelmina mina minnie billie
winifred winnie freda
natalia natasha talia
tatiana tanya
anastasia nastya stasia
william will bill billy willie liam
robert rob bob bobby robbie bert
richard dick rick rich dickie ricky
edward ed ted ned eddie teddy
edmund ed ned
edwin ed eddie
edgar ed eddie
james jim jimmy jamie jem
john jack johnny jock
jonathan jon jonny
joseph joe joey
thomas tom tommy
charles charlie charley chuck chas
henry harry hal hank
harold harry hal
george georgie
frederick fred freddie freddy
alfred alf fred
albert al bert bertie
herbert bert herb bertie
gilbert gil bert
francis frank frankie
franklin frank
samuel sam sammy
benjamin ben benny benjy
daniel dan danny
david dave davy
michael mike mick mickey
matthew matt
nicholas nick nicky nico
nathaniel nat nate
nathan nat nate
anthony tony
andrew andy drew
alexander alex sandy alec sasha al
peter pete
patrick pat paddy
philip phil pip
stephen steve
steven steve
timothy tim
theodore ted theo teddy
walter walt wat
lawrence larry laurie
leonard len lenny leo
gregory greg
geoffrey geoff
jeffrey jeff
kenneth ken kenny
ronald ron ronnie
donald don
raymond ray
reginald reg reggie
rudolph rudy
sebastian seb bastian
simon si
arthur art artie
archibald archie
augustus gus august
christopher chris kit
ebenezer eb
ezekiel zeke
isaac ike
jacob jake
jeremiah jerry jem
gerald gerry jerry
maximilian max
oliver ollie
oswald oz ossie
victor vic
vincent vince
wilfred wilf fred
zachary zack zach
mikhail misha
ivan vanya
dmitri mitya
nikolai kolya
aleksandr sasha
alexei alyosha`;

const FULL_FORMS = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.split('\n')) {
  const [full = '', ...shorts] = line.trim().split(' ');
  for (const short of shorts) FULL_FORMS.set(short, (FULL_FORMS.get(short) ?? new Set()).add(full));
}

/** Whether one lower-cased first name is short for the other, or both for the same. */
export function areForms(one: string, other: string): boolean {
  const fulls = FULL_FORMS.get(one);
  const others = FULL_FORMS.get(other);
  if (fulls?.has(other) || others?.has(one)) return true;
  if (!fulls || !others) return false;
  return [...fulls].some((full) => others.has(full));
}
