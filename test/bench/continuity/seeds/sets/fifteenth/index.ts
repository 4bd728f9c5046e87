import { age } from './age.js';
import { appearance } from './appearance.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { negatives } from './negatives.js';
import { object } from './object.js';
import { pointOfView } from './pointOfView.js';
import { profession } from './profession.js';
import { quantity } from './quantity.js';
import { tense } from './tense.js';
import { time } from './time.js';
import { weekday } from './weekday.js';

export const fifteenth = {
  slots: [
    ...appearance,
    ...age,
    ...kinship,
    ...naming,
    ...hand,
    ...weekday,
    ...time,
    ...death,
    ...object,
    ...profession,
    ...tense,
    ...pointOfView,
    ...quantity,
  ],
  negatives,
};
