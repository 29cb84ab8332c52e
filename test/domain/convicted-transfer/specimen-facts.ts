import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { type InterestFacts, stateInterest } from '../../../domain/convicted-transfer/state-interest.ts';
import type { TransferRules } from '../../../domain/convicted-transfer/transfer-files.ts';
import { vietnam } from '../../../domain/convicted-transfer/treaties/vietnam.ts';
import { type RiskFinding, riskGrounds } from '../../../domain/file/assessment.ts';
import type { Person } from '../../../domain/person/person.ts';
import { type StateCode, stateOf } from '../../../domain/state-code.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';

export const VN = stateOf('VN');
export const KZ = stateOf('KZ');
export const day = (text: string) => text as CalendarDate;
export const moment = (text: string) => text as Instant;

/** The register, with the day on which the treaty with Vietnam is taken to enter into force: none was found. */
export const treaties = convictedPersonTreaties.map((treaty) =>
  treaty.id === 'convicted-persons-vn-kz'
    ? { ...treaty, entryIntoForce: { value: day('2025-01-01'), certainty: 'assumed', source: 'For this test' } as const }
    : treaty,
);

export const rules: TransferRules = { treaties, terms: vietnam };

export const openedAt = moment('2026-05-04T06:00:00.000Z');
/** When everything is done that goes before a hand-over. */
export const decidedAt = moment('2026-06-01T06:00:00.000Z');
export const leavesAt = moment('2026-06-01T09:00:00.000Z');

export const person: Person = {
  surname: { latin: 'SPECIMEN' },
  givenNames: { latin: 'AIBEK' },
  sex: 'male',
  dateOfBirth: '1988-02-11' as BirthDate,
  nationalities: [KZ],
};

const interpreting = { was: 'not-needed', why: 'Spoken by the official' } as const;

export const interest: InterestFacts = {
  transferId: 'transfer',
  sentencingState: VN,
  administeringState: KZ,
  person,
  from: 'person',
  statedOn: day('2026-05-04'),
  official: 'O',
  side: 'sentencing',
  subject: 'vn-opens',
  reference: 'VN-1',
};

export const opened = (): ConvictedTransfer => {
  const result = stateInterest(interest, treaties, openedAt);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const consent = {
  consenting: { is: 'person' },
  givenOn: day('2026-05-04'),
  language: 'Kazakh',
  interpreting,
  counsel: { was: 'present', name: 'C' },
  official: 'O',
  declaration: 'Declaration 1',
  subject: 'vn-consent',
} as const;

export const information = { toldOn: day('2026-05-04'), language: 'Kazakh', interpreting, official: 'O' } as const;

/** Five years from 10 March 2024: it ends on 9 or 10 March 2029. */
export const sentence = {
  sentence: { imposed: { is: 'term' as const, years: 5, months: 0, days: 0 }, servedFrom: day('2024-03-10') },
  custodial: true,
  offence: 'Theft',
  judgment: 'Judgment 12',
} as const;

export const adaptation = {
  how: 'continued',
  decidedOn: day('2026-05-20'),
  article: 'Criminal Code art. 188',
  term: { is: 'term' as const, years: 5, months: 0, days: 0 },
  servedDays: 801,
  pecuniary: false,
} as const;

export const finding = (country: StateCode, found: RiskFinding) => ({
  country,
  findings: Object.fromEntries(riskGrounds.map((ground) => [ground, found])) as Record<(typeof riskGrounds)[number], RiskFinding>,
  sources: ['Report'],
});

export const assessed = (found: RiskFinding, subject = 'vn-assesses') =>
  ({
    countries: [finding(KZ, found)],
    heard: { was: 'heard', heardOn: day('2026-05-05') },
    assessor: 'A',
    subject,
  }) as const;

export const plan = {
  leavesAt,
  arrivesAt: moment('2026-06-01T19:00:00.000Z'),
  place: 'Airport',
  through: [],
  escort: 'Two officers',
} as const;
