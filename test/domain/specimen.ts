import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { Fact } from '../../domain/agreement/fact.ts';
import { type Limit, type LimitName, limitNames, unsetLimit } from '../../domain/agreement/limit.ts';
import { type Category, categories } from '../../domain/agreement/scope.ts';
import { byName } from '../../domain/by-name.ts';
import { acceptCase } from '../../domain/case/accept-case.ts';
import { confirmReceipt } from '../../domain/case/confirm-receipt.ts';
import { openCase } from '../../domain/case/open-case.ts';
import { refuseCase } from '../../domain/case/refuse-case.ts';
import type { RequestFacts } from '../../domain/case/request-facts.ts';
import type { NamedBy, Relation } from '../../domain/file/linked-case.ts';
import type { Moved } from '../../domain/file/moved.ts';
import { emptyOwnFile, type OwnFile } from '../../domain/file/own-file.ts';
import type { Opened, ReadmissionCase } from '../../domain/file/readmission-case.ts';
import type { Result } from '../../domain/result.ts';
import { stateOf } from '../../domain/state-code.ts';
import type { BirthDate } from '../../domain/time/birth-date.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import { type Instant, instantOf } from '../../domain/time/instant.ts';

export const day = (text: string): CalendarDate => text as CalendarDate;

export const at = (text: string): Instant => instantOf(text);

export const [FR, KZ, BE, NL, DE] = [stateOf('FR'), stateOf('KZ'), stateOf('BE'), stateOf('NL'), stateOf('DE')];

export const fact = <T>(value: T): Fact<T> => ({ value, certainty: 'verified', source: 'set for this test', article: 'art. 1' });

export const unset = { unset: true, lookUp: 'the text, art. 1' } as const;

/**
 * Freezes a value with all that is in it, so that a move that changes its input throws. What is frozen already was frozen here, down to
 * its last part: most of a case is the case before.
 */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/** The value of a result that must be one. */
export const done = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Every limit unset. */
export const unsetLimits = Object.fromEntries(
  limitNames.map((name) => [name, unsetLimit(unset.lookUp)]),
) as unknown as Agreement['limits'];

/** The limits of a specimen: unset, but for those given, of which each part that is not given is unset. */
export const limitsWith = (given: { readonly [Name in LimitName]?: Partial<Limit> }): Agreement['limits'] => {
  const whole = Object.entries(given).map(([name, limit]) => [name, { ...unsetLimit(unset.lookUp), ...limit }]);
  return { ...unsetLimits, ...Object.fromEntries(whole) };
};

/** The same for whomever the case is about. */
export const forEverybody = <T>(rule: T): Readonly<Record<Category, T>> => byName(categories, () => rule);

/** An agreement between BE, NL and KZ that covers own nationals from its entry into force on 1 June 2026. */
export const anAgreement = (changes: Partial<Agreement> = {}): Agreement =>
  frozen({
    id: 'specimen-agreement',
    edition: '2026-06-01',
    editionFrom: fact(day('2026-06-01')),
    title: fact('A specimen'),
    sides: fact([[BE, NL], [KZ]]),
    readIn: fact('English'),
    signed: fact(day('2025-01-01')),
    parties: [],
    entryIntoForce: fact(day('2026-06-01')),
    suspensions: [],
    scopes: [
      { category: fact('own-national'), from: unset },
      { category: fact('third-country-national'), limbs: fact(['visa-or-permit', 'transit']), from: unset },
      { category: fact('stateless-person'), limbs: fact(['transit']), from: unset },
    ],
    treatedAsNationals: unset,
    exclusions: unset,
    noRequest: unset,
    limits: unsetLimits,
    counting: {
      calendar: fact('of-the-debtor'),
      firstDay: fact('after-event'),
      restDays: fact('saturday-sunday'),
      rollForward: fact(false),
    },
    urgentTrack: unset,
    interview: unset,
    evidence: unset,
    refusalInWriting: unset,
    refusalGrounds: unset,
    transitFrom: unset,
    transitGrounds: unset,
    transitDuty: unset,
    transitModes: unset,
    travelDocument: {
      issuer: forEverybody(fact('requested')),
      validity: forEverybody(fact({ atLeast: { count: 6, unit: 'months' } })),
      regardlessOfWish: unset,
      renewedFor: unset,
    },
    transport: unset,
    crossingPoints: unset,
    authorities: unset,
    requestChannel: unset,
    requestForms: unset,
    requestBiometrics: unset,
    workingLanguage: unset,
    prevailingText: unset,
    costs: unset,
    wrongTransferCosts: unset,
    personalData: unset,
    suspending: unset,
    denouncing: unset,
    ...changes,
  });

export const someFacts = (changes: Partial<RequestFacts> = {}): RequestFacts =>
  frozen({
    caseId: '0190a000-0000-7000-8000-000000000001',
    requestingState: NL,
    requestedState: KZ,
    category: 'own-national',
    person: {
      surname: { latin: 'SPECIMEN' },
      givenNames: { latin: 'TIMUR' },
      sex: 'male',
      dateOfBirth: '1979' as BirthDate,
      nationalities: [KZ],
    },
    linkedCases: [],
    evidence: [],
    irregularity: { kind: 'stay', establishedOn: day('2026-06-02') },
    service: { authority: 'Dienst Terugkeer en Vertrek', reference: 'NL-1' },
    openedBy: 'subject-of-the-opener',
    ...changes,
  });

export const opening = at('2026-06-03T08:00:00Z');

export const opened = (changes: Partial<RequestFacts> = {}): Opened => {
  const file = done(openCase(someFacts(changes), [anAgreement()], opening));
  if (file.status !== 'opened') throw new Error('A notice is no request');
  return frozen(file);
};

export const service = { authority: 'Migration service', reference: 'KZ-1' };

/** A case of the requesting State that names this one: what its person is to the person here. */
export const namedBy = (caseId: string, relation: Relation = 'child', since: Instant = at('2026-06-01T08:00:00Z')): NamedBy => ({
  caseId,
  relation,
  openedBy: NL,
  since,
});

/** The files of a State whose register keeps nothing of the person. */
export const registered = (shared: ReadmissionCase, own: OwnFile = emptyOwnFile) =>
  frozen({ shared, own, kept: [], linkedFrom: [] });

/** The shared file after a move, frozen. */
export const sharedOf = (moved: Moved): ReadmissionCase => {
  if (moved.shared === undefined) throw new Error('The shared file did not move');
  return frozen(moved.shared);
};

export const received = (file: ReadmissionCase = opened()): ReadmissionCase =>
  sharedOf(done(confirmReceipt({ shared: file, own: emptyOwnFile }, { service }, at('2026-06-04T08:00:00Z'))));

export const accepted = (file: ReadmissionCase = received()): ReadmissionCase =>
  sharedOf(done(acceptCase({ shared: file, own: emptyOwnFile }, { official: 'Head' }, at('2026-06-05T08:00:00Z'))));

export const refused = (file: ReadmissionCase = received()): ReadmissionCase =>
  sharedOf(
    done(
      refuseCase(
        { shared: file, own: emptyOwnFile },
        { official: 'Head', grounds: [{ code: 'RR-NOT-NATIONAL' }], reasons: 'In no register.', subject: 'subject-of-the-head' },
        at('2026-06-05T08:00:00Z'),
      ),
    ),
  );

/** A case in each status. */
export const inEach = () => ({ opened: opened(), received: received(), accepted: accepted(), refused: refused() });
