import type { Slot } from '../../model.js';

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'thirty-four' }, { v: 'forty-one' }],
      [{ v: 'fifty-two' }, { v: 'forty-six' }],
      [{ v: 'twenty-nine' }, { v: 'thirty-six' }],
      [{ v: 'sixty-one' }, { v: 'fifty-five' }],
      [{ v: 'forty-three' }, { v: 'thirty-eight' }],
    ],
    establish: [
      '{x} {is|was} {v} and {has|had} lived in three houses, all of them on the same road.',
      'At {v}, {x} {has|had} begun to sound like {his} own mother on the telephone.',
      '"I\'m {v}," {x} {says|said}. "I don\'t need anybody to cut up my meat."',
      'A {man} of {v}, {x} {knows|knew} better than to go up on the roof in the wet.',
      '~{He} {is|was} {v} years old and still {owes|owed} {his} parents for the first car.',
    ],
    contradict: [
      '{x}, who {is|was} {v}, {blames|blamed} the stairs.',
      'The form {asks|asked} for an age, and {x} {writes|wrote} {v} in the little box, which {is|was} the truth.',
      '"You\'re {v}, for heaven\'s sake," {o.X} {tells|told} {x}. "Buy a decent chair."',
      "All of {x's} {v} years {seem|seemed} to have been spent within sight of the water tower.",
      '~{He} {is|was} only {v}, though the waiting room {makes|made} {him} feel ninety.',
    ],
  },
  {
    id: 'age.birthyear',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: '1961' }, { v: '1968' }],
      [{ v: '1974' }, { v: '1970' }],
      [{ v: '1958' }, { v: '1963' }],
      [{ v: '1980' }, { v: '1976' }],
    ],
    establish: [
      '{x} {was|had been} born in {v}, in the old hospital that {is|was} a furniture store now.',
      "The year of {x's} birth, {v}, {was|had been} the year the river {took|had taken} out the footbridge.",
      '~{He} {was|had been} born in {v}, three weeks early and furious about it.',
    ],
    contradict: [
      '"I was born in {v}," {x} {tells|told} the nurse, who {types|typed} it in with two fingers.',
      'Born in {v}, {x} {has|had} missed the good years at the mill and {gets|got} the stories instead.',
      "On the back of the baby picture somebody {has|had} penciled {x's} name and the year of {his} birth, {v}.",
      '~{He} {was|had been} a {v} baby, delivered in the kitchen by a neighbor.',
    ],
  },
  {
    id: 'age.relative',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'two years older' }, { v: 'two years younger' }],
      [{ v: 'six years younger' }, { v: 'a year older' }],
      [{ v: 'ten years older' }, { v: 'five years younger' }],
      [{ v: 'four years younger' }, { v: 'three years older' }],
    ],
    establish: [
      '{x} {is|was} {v} than {o.X}, and at every Thanksgiving somebody {finds|found} a way to bring it up.',
      'People {take|took} them for twins, but {x} {is|was} {v} than {o.X}.',
      '"{x} is {v} than you," the aunts {like|liked} to remind {o.X}, as if it {explains|explained} anything.',
    ],
    contradict: [
      '{x}, {v} than {o.X}, {does|did} not feel that it {shows|showed}.',
      'Being {v} than {o.X} {has|had} never done {x} a bit of good.',
      '~{He} {is|was} {v} than {o.X}, and in that school it {has|had} mattered a great deal.',
    ],
  },
  {
    id: 'age.birthday',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'March' }, { v: 'October' }],
      [{ v: 'July' }, { v: 'January' }],
      [{ v: 'November' }, { v: 'May' }],
      [{ v: 'February' }, { v: 'August' }],
    ],
    establish: [
      "{x's} birthday {is|was} in {v}, and every year somebody {misses|missed} the party with a cold.",
      'Like most of the family, {x} {was|had been} born in {v}.',
      '~{He} {has|had} a {v} birthday and {pretends|pretended} each year to have forgotten it.',
    ],
    contradict: [
      "Every {v}, on {x's} birthday, {o.X} {bakes|baked} the same lopsided cake.",
      '"Mine\'s in {v}," {x} {says|said}, when the talk {turns|turned} to birthdays.',
      '~{He} {was|had been} born in {v}, on a kitchen table, in a power failure.',
    ],
  },
];
