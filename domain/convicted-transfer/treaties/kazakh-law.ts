import { secondary } from '../../agreement/citing.ts';
import type { OwnLaw } from './terms.ts';

const code = 'Criminal Procedure Code of Kazakhstan, 4 July 2014, no. 231-V, art. 606, as summarised; the article was not read';

/** On what Kazakhstan may refuse by its own law to hand over whom it sentenced; what it says of its own nationals coming in was not read. It may, and never has to: less than six months left is one such ground, and none by itself. */
export const kazakhLaw: OwnLaw = {
  mayRefuse: secondary(
    [
      'no-crime-there',
      'terms-not-agreed',
      'harm-to-own-interests',
      'permanent-residence-here',
      'not-a-national-there',
      'not-executable-there',
      'too-little-left',
      'civil-claim-not-secured',
    ],
    code,
  ),
  leastMonthsLeft: secondary(6, code),
};
