import { NEGATIVE } from './negative.js';
import { POSITIVE } from './positive.js';
import type { Rubric } from './rubric.js';

/** POLARIS' Story Quality rubric: sixteen dimensions, 100 points of merit, 151 of fault, two catch-alls of 8. */
export const STORY_QUALITY: Rubric = {
  id: 'story-quality',
  name: 'Story Quality',
  dimensions: [...POSITIVE, ...NEGATIVE],
  bonus: {
    id: 'BONUS',
    name: 'Merit no dimension covers',
    max: 8,
    measures:
      'One particular excellence, at a particular place, that none of the merits above has room for. 1-2: brief; 3-5: clear and kept up; 6-8: what the story will be remembered for. Praise in general terms is 0. The rule is 0.',
  },
  penalty: {
    id: 'PENALTY',
    name: 'Failure no dimension covers',
    max: 8,
    measures:
      'One particular failure, at a particular place, that none of the faults above has room for. 1-2: slight and local; 3-5: clear and kept up; 6-8: what spoils the story. A vague unease is 0. The rule is 0.',
  },
};
