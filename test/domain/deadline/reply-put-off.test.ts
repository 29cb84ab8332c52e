import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { czechRepublicKazakhstan } from '../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import { addEvidence } from '../../../domain/case/add-evidence.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import type { Interview } from '../../../domain/file/interview.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { at, day, done, KZ, opening, received, registered, sharedOf, someFacts } from '../specimen.ts';

const permit: Evidence = { kind: 'residence-permit', form: 'original', issuedBy: KZ, attachments: [] };
const copyOfPermit: Evidence = { ...permit, form: 'copy' };

/** A case that the other side asked Kazakhstan for, received there on 4 June 2026 at 08:00 UTC. */
const asked = (agreement: Agreement, changes: Partial<RequestFacts>): ReadmissionCase => {
  const [[requestingState = stateOf('KZ')]] = agreement.sides.value;
  const file = done(openCase(someFacts({ requestingState, ...changes }), [agreement], opening));
  return received(file);
};

/** Somebody of a third State who held a permit of Kazakhstan on entering, and what shows it. */
const settled = (agreement: Agreement, evidence: Evidence): ReadmissionCase =>
  asked(agreement, {
    category: 'third-country-national',
    person: { ...someFacts().person, nationalities: [stateOf('UZ')] },
    connection: {
      limb: 'permit-at-entry',
      statement: 'A permit of Kazakhstan.',
      airportTransitOnly: false,
      requestedPermit: { kind: 'residence-permit', validUntil: day('2027-06-01'), obtainedByForgery: false },
    },
    evidence: [evidence],
  });

const clockIn = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now = '2026-06-10T08:00:00Z') => {
  const clock = deadlinesIn(file, agreement, at(now)).find(({ clock: one }) => one === name);
  if (clock === undefined) return undefined;
  const { state, run } = clock;
  return { state, lastDays: run && [run.earliest.lastDay, run.latest.lastDay] };
};

const hearing: Interview = { n: 1, stage: 'consular', languages: ['ru'], requestedAt: at('2026-06-04T09:00:00Z') };

const heard = (on: string): Interview => ({
  ...hearing,
  held: { on: day('2026-06-10'), result: 'inconclusive', official: 'Consul', recordedAt: at(on) },
});

const answered = (file: ReadmissionCase, on: string): ReadmissionCase => ({
  ...file,
  inquiry: { result: 'not-found', official: 'Head', answeredAt: at(on) },
});

describe('an inquiry into evidence that speaks for a fact and does not prove it', () => {
  test.each([
    [lithuaniaKazakhstan, ['2026-06-23', '2026-07-03']],
    [moldovaKazakhstan, ['2026-06-23', '2026-07-02']],
    [norwayKazakhstan, ['2026-06-23', '2026-06-24']],
  ] as const)('%#: runs for twenty days, and the reply is not owed meanwhile', (agreement, lastDays) => {
    const file = settled(agreement, copyOfPermit);
    expect(clockIn(file, agreement, 'inquiry')).toEqual({ state: 'running', lastDays });
    expect(clockIn(file, agreement, 'reply')).toMatchObject({ state: 'not-started' });
  });

  test('a proof that is given meanwhile ends it no sooner: silence is not consent by what came after the request', () => {
    const file = settled(lithuaniaKazakhstan, copyOfPermit);
    const facts = { evidence: [permit] };
    const more = sharedOf(done(addEvidence(registered(file), facts, at('2026-06-20T08:00:00Z'))));
    expect(clockIn(more, lithuaniaKazakhstan, 'inquiry', '2026-06-20T08:00:00Z')).toMatchObject({ state: 'running' });
    expect(clockIn(more, lithuaniaKazakhstan, 'reply', '2026-06-20T08:00:00Z')).toMatchObject({ state: 'not-started' });
  });

  test('a paper that only speaks for the fact, given after a proof, opens none', () => {
    const file = settled(lithuaniaKazakhstan, permit);
    const more = sharedOf(done(addEvidence(registered(file), { evidence: [copyOfPermit] }, at('2026-06-05T08:00:00Z'))));
    expect(clockIn(more, lithuaniaKazakhstan, 'inquiry')).toBeUndefined();
  });

  test('under Lithuania-Kazakhstan the 14 days of the reply run from its answer', () => {
    const file = answered(settled(lithuaniaKazakhstan, copyOfPermit), '2026-06-10T06:00:00Z');
    expect(clockIn(file, lithuaniaKazakhstan, 'inquiry')).toMatchObject({ state: 'met' });
    expect(clockIn(file, lithuaniaKazakhstan, 'reply')).toEqual({ state: 'running', lastDays: ['2026-06-23', '2026-07-01'] });
  });

  test('under Lithuania-Kazakhstan they run from the end of its time where there is no answer: at the latest from 4 July', () => {
    const file = settled(lithuaniaKazakhstan, copyOfPermit);
    const reply = clockIn(file, lithuaniaKazakhstan, 'reply', '2026-07-03T21:00:00Z');
    expect([reply?.state, reply?.lastDays?.at(-1)]).toEqual(['running', '2026-07-24']);
  });

  test.each([
    [lithuaniaKazakhstan, ['2026-06-17', '2026-06-25']],
    [moldovaKazakhstan, ['2026-06-17', '2026-06-24']],
  ] as const)('%#: there is none where the permit itself is given, which proves it', (agreement, lastDays) => {
    const file = settled(agreement, permit);
    expect(clockIn(file, agreement, 'inquiry')).toBeUndefined();
    expect(clockIn(file, agreement, 'reply')).toEqual({ state: 'running', lastDays });
  });
});

describe('an unlawful crossing from where the person had been lawfully is two facts', () => {
  const statement: Evidence = { kind: 'own-statement', form: 'statement', attachments: [] };
  const attested: Evidence = { kind: 'border-officer-statement', form: 'statement', attachments: [] };
  const crossed = (agreement: Agreement, evidence: readonly Evidence[]): ReadmissionCase =>
    asked(agreement, {
      category: 'third-country-national',
      person: { ...someFacts().person, nationalities: [stateOf('UZ')] },
      connection: { limb: 'entry-after-lawful-stay', statement: 'By land from Kazakhstan.', airportTransitOnly: false },
      evidence,
    });

  test.each([
    lithuaniaKazakhstan,
    moldovaKazakhstan,
  ])('%#: the permit proves the stay, and the crossing is inquired into', (agreement) => {
    const file = crossed(agreement, [permit, statement]);
    expect(clockIn(file, agreement, 'inquiry')).toMatchObject({ state: 'running' });
    expect(clockIn(file, agreement, 'reply')).toMatchObject({ state: 'not-started' });
  });

  test.each([
    lithuaniaKazakhstan,
    moldovaKazakhstan,
  ])('%#: the crossing is proved, and a copy of the permit is inquired into', (agreement) => {
    expect(clockIn(crossed(agreement, [copyOfPermit, attested]), agreement, 'inquiry')).toMatchObject({ state: 'running' });
  });

  test.each([lithuaniaKazakhstan, moldovaKazakhstan])('%#: there is no inquiry where both are proved', (agreement) => {
    const file = crossed(agreement, [permit, attested, statement]);
    expect(clockIn(file, agreement, 'inquiry')).toBeUndefined();
    expect(clockIn(file, agreement, 'reply')).toMatchObject({ state: 'running' });
  });

  test.each([
    ['the visa alone is proved', [statement], 'running'],
    ['the straight crossing is proved beside it', [statement, attested], undefined],
  ] as const)('a visa and a straight entry are two facts under Norway-Kazakhstan: %s', (_what, more, state) => {
    const visa: Evidence = { ...permit, kind: 'visa', validUntil: day('2027-06-01') };
    const file = asked(norwayKazakhstan, {
      category: 'third-country-national',
      person: { ...someFacts().person, nationalities: [stateOf('UZ')] },
      connection: {
        limb: 'visa-and-direct-entry',
        statement: 'By air from Almaty.',
        airportTransitOnly: false,
        requestedPermit: { kind: 'visa', validUntil: day('2027-06-01'), obtainedByForgery: false },
      },
      evidence: [visa, ...more],
    });
    expect(clockIn(file, norwayKazakhstan, 'inquiry')?.state).toBe(state);
  });

  test('of who held a permit on entering nothing but the permit has to be shown', () => {
    const file = { ...settled(lithuaniaKazakhstan, permit), evidence: [permit, statement] };
    expect(clockIn(file, lithuaniaKazakhstan, 'inquiry')).toBeUndefined();
  });
});

describe('an interview of a national', () => {
  test.each([
    [lithuaniaKazakhstan, ['2026-06-23', '2026-07-01']],
    [moldovaKazakhstan, ['2026-06-23', '2026-06-30']],
  ] as const)('%#: the 14 days of the reply begin again with the notice of its result', (agreement, lastDays) => {
    const file = { ...asked(agreement, {}), interviews: [heard('2026-06-10T12:00:00Z')] };
    expect(clockIn(file, agreement, 'reply', '2026-06-10T12:00:00Z')).toEqual({ state: 'running', lastDays });
  });

  test('under Lithuania-Kazakhstan they have begun once the ten days are over, whether or not it was held', () => {
    const late = { ...asked(lithuaniaKazakhstan, {}), interviews: [heard('2026-06-25T12:00:00Z')] };
    const never = { ...late, interviews: [hearing] };
    expect(clockIn(never, lithuaniaKazakhstan, 'reply', '2026-06-12T08:00:00Z')).toMatchObject({ state: 'not-started' });
    for (const file of [late, never])
      expect(clockIn(file, lithuaniaKazakhstan, 'reply', '2026-06-25T12:00:00Z')).toMatchObject({ state: 'running' });
  });

  test.each([
    czechRepublicKazakhstan,
    norwayKazakhstan,
  ])('%#: leaves the reply as it was where no text says otherwise', (agreement) => {
    const file = { ...asked(agreement, {}), interviews: [heard('2026-06-10T12:00:00Z')] };
    expect(clockIn(file, agreement, 'reply')).toEqual({ state: 'running', lastDays: ['2026-06-17', '2026-06-18'] });
  });
});
