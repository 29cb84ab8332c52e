import { secondary } from '../../agreement/citing.ts';
import type { ExpulsionRules } from './expulsion-rules.ts';

const visaRules =
  'Rules of visas no. 113 and Government Rules no. 175 of 6 April 2017, extended in 2021; the texts were not read';

/** Kazakhstan: expulsion of a foreigner by a court. That nobody is barred from the own State is its Constitution and ICCPR art. 12(4). */
export const kazakhstan: ExpulsionRules = {
  foreignersOnly: secondary(true, 'Constitution of Kazakhstan; International Covenant on Civil and Political Rights, art. 12(4)'),
  barredYears: {
    criminal: secondary(5, visaRules),
    administrative: secondary(5, `${visaRules}. Code of Administrative Offences, art. 51`),
    civil: secondary(5, `${visaRules}. Law on the legal status of foreigners of 1995, art. 28; Migration Law of 2011, art. 60`),
    unknown: { unset: true, lookUp: 'Under which law the court decided: the time that the person is barred depends on it' },
  },
};
