import type { Slot } from '../../model.js';

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'twenty-six' }, { v: 'thirty-one' }],
      [{ v: 'fifty-two' }, { v: 'forty-seven' }],
      [{ v: 'sixty-eight' }, { v: 'seventy-five' }],
      [{ v: 'thirty-nine' }, { v: 'twenty-eight' }],
    ],
    establish: [
      'At {v}, {X} still {takes|took} {his} coffee standing, like a soldier or a maid.',
      '{x} {is|was} {v} and {supposes|supposed} that everything of importance {has|had} been settled.',
      '"I am {v}," {x} {says|said}, "and I have never once seen the sea by daylight."',
      'The clerk {writes|wrote} it all down: {X}; aged {v}; no settled address.',
      '~{He} {has|had} lived {v} years, most of them within sound of the same bell.',
    ],
    contradict: [
      '{X}, who {is|was} {v}, {goes|went} up the ladder as if there were nothing in it.',
      '~{He} {is|was} {v}, and it {shows|showed} only in the hands.',
      'Nobody at the table {takes|took} {x} for {v}, though that {is|was} {his} age to the month.',
      'Some people {are|were} old at {v}; {x}, who {has|had} just that number of years, {is|was} not among them.',
      '"{V} years old," {o.x} {says|said}, regarding {x} with pity, "and you cannot boil an egg."',
    ],
  },
  {
    id: 'age.birthday',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'third of May' }, { v: 'ninth of November' }],
      [{ v: 'last day of January' }, { v: 'first of August' }],
      [{ v: 'twelfth of October' }, { v: 'second of March' }],
      [{ v: 'sixth of July' }, { v: 'tenth of December' }],
    ],
    establish: [
      '{X} {was|had been} born on the {v}, in a bed that {is|was} still in the family.',
      '"My birthday is the {v}," {x} {says|said}, "and nobody has ever remembered it but the bank."',
      "In the flyleaf of the family Bible the {v} {is|was} set against {x's} birth, in violet ink.",
    ],
    contradict: [
      "The {v}, {x's} birthday, {is|was} kept every year with a plum tart and no speeches.",
      'A fortune-teller once {told|had told} {x} that anyone born on the {v}, as {he} {was|had been}, would die rich.',
      '~{He} {came|had come} into the world on the {v}, feet first, and {has|had} been in a hurry since.',
    ],
  },
  {
    id: 'age.relative',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'three years older' }, { v: 'five years younger' }],
      [{ v: 'ten years younger' }, { v: 'two years younger' }],
      [{ v: 'a year younger' }, { v: 'eight years older' }],
      [{ v: 'twelve years older' }, { v: 'four years older' }],
    ],
    establish: [
      '{X} {is|was} {v} than {o.X}, and they {are|were} both of them conscious of it at meals.',
      'Being {v} than {o.x}, {x} {has|had} always had to be asked for twice.',
      '"{x} is {v} than I am," {o.x} {says|said}; "it has been the whole trouble between us."',
      'There {are|were} two of them at the window: {o.X}, and {x}, who {is|was} {v}.',
    ],
    contradict: [
      '{x} {is|was} {v} than {o.x}, a thing the parish {finds|found} comical.',
      'It {is|was} odd to think that {x} {is|was} {v} than {o.X}; one would not have said so by lamplight.',
      '{o.x} {defers|deferred} to {x} in nothing; that {x} {is|was} {v} {is|was} not allowed to signify.',
      'They {have|had} been measured against the same doorpost, {o.x} and {x}, the latter {v} and never allowed to forget it.',
    ],
  },
];
