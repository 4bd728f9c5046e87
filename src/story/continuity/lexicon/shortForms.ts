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
const FORMS = new Map<string, string[]>();
for (const line of SHORT_FORMS.split('\n')) {
  const [full = '', ...shorts] = line.trim().split(' ');
  FORMS.set(full, [...(FORMS.get(full) ?? []), ...shorts]);
  for (const short of shorts) FULL_FORMS.set(short, (FULL_FORMS.get(short) ?? new Set()).add(full));
}

/** The other forms of a lower-cased first name: what it is short for, what is short for it, and what is short for the same. */
export function formsOf(name: string): string[] {
  const fulls = [...(FULL_FORMS.get(name) ?? [])];
  const forms = new Set([...fulls, ...[name, ...fulls].flatMap((full) => FORMS.get(full) ?? [])]);
  forms.delete(name);
  return [...forms];
}

/** Whether one lower-cased first name is short for the other, or both for the same. */
export function areForms(one: string, other: string): boolean {
  const fulls = FULL_FORMS.get(one);
  const others = FULL_FORMS.get(other);
  if (fulls?.has(other) || others?.has(one)) return true;
  if (!fulls || !others) return false;
  return [...fulls].some((full) => others.has(full));
}
