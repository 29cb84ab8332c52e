import { describe, expect, test } from 'vitest';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { GuardCondition } from '../../../domain/file/guard-condition.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { confirmTransfer } from '../../../domain/movement/confirm-transfer.ts';
import { guard } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { planTransfer } from '../../../domain/movement/plan-transfer.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { answerTranscribed } from '../../../domain/transcription/answer-transcribed.ts';
import type { SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { anAgreement, at, day, done, frozen, received, registered, sharedOf } from '../specimen.ts';
import { aPlan, guarded, guardedOwn, morning, nothingBeside } from '../specimen-movement.ts';
import { acts } from './acts.ts';
import { documentAsked } from './acts-on-documents.ts';
import { takingBack, transcribedIn } from './letters.ts';

const when = { acceptCase: '2026-06-05', issueTravelDocument: '2026-06-08', confirmTransfer: '2026-06-11' } as const;

const told = (file: ReadmissionCase, operation: keyof typeof when, people: readonly [string, string]): ReadmissionCase =>
  transcribedIn(
    file,
    {
      operation,
      facts: { ...acts[operation].facts, ...(operation === 'issueTravelDocument' ? { issuedOn: day('2026-06-07') } : {}) },
    } as SaidInCase,
    {
      now: at(`${when[operation]}T08:00:00Z`),
      letterDated: day(when[operation]),
      enterer: people[0],
      confirmer: people[1],
    },
  );

/** The receiving State says, at that hour before the departure is authorised, that nothing stands. */
const nothingStands = (
  file: ReadmissionCase,
  hoursAgo = 2,
  people: readonly [string, string] = ['e4', 'c4'],
): ReadmissionCase => {
  const saidAt = addHours(morning, -hoursAgo);
  return transcribedIn(
    file,
    { operation: 'sayNothingStands', facts: { saidAt } },
    { now: addHours(saidAt, 1), letterDated: day(saidAt.slice(0, 10)), enterer: people[0], confirmer: people[1] },
  );
};

/** A case whose receiving State is on paper, planned on a document that it issued, confirmed, and told on the day: n 1 to 4. */
const byLetter = (): ReadmissionCase => {
  const document = documentAsked(told(received(), 'acceptCase', ['e1', 'c1']));
  const issued = told(document, 'issueTravelDocument', ['e2', 'c2']);
  const plan = aPlan({ document: { kind: 'travel-document', documentId: issued.travelDocuments[0]?.documentId ?? '' } });
  const planned = sharedOf(done(planTransfer(guarded(issued, emptyOwnFile), plan, anAgreement(), at('2026-06-10T08:00:00Z'))));
  return nothingStands(told(planned, 'confirmTransfer', ['e3', 'c3']));
};

const conditionOf = { 1: 'consent', 2: 'document', 3: 'confirmation', 4: 'other-side' } as const;

type Looking = {
  readonly authoriser?: string;
  readonly at?: Instant;
  readonly connected?: true;
  readonly requested?: OwnFile;
};

const files = (file: ReadmissionCase, { connected, requested }: Looking): GuardedFiles => ({
  ...guarded(file, guardedOwn(), requested),
  ...nothingBeside,
  onPaper: { requesting: false, requested: connected !== true },
});

const standings = (file: ReadmissionCase, looking: Looking = {}) => {
  const { authoriser = 'supervisor', at: now = morning } = looking;
  return guard(guardFactsOf(files(file, looking), anAgreement(), now, { authoriser }));
};

/** Why the condition is not met where that subject lets the person depart, or `met`. */
const verdict = (file: ReadmissionCase, condition: GuardCondition, looking: Looking = {}): string | undefined => {
  const row = standings(file, looking).find((one) => one.condition === condition);
  return row?.state === 'not-met' ? row.why : row?.state;
};

const answered = (file: ReadmissionCase, n: number, result: 'confirmed' | 'contested'): ReadmissionCase =>
  sharedOf(
    done(
      answerTranscribed(
        { shared: file, own: {} },
        { result, n, official: 'O', side: 'requested', ...(result === 'contested' ? { reasons: 'R' } : {}) } as never,
        morning,
      ),
    ),
  );

const withTranscribers = (file: ReadmissionCase, n: number, subjects: readonly string[] | undefined): ReadmissionCase =>
  frozen({
    ...file,
    transcribers: (file.transcribers ?? []).flatMap((one) =>
      one.n !== n ? [one] : subjects === undefined ? [] : [{ n, subjects }],
    ),
  }) as unknown as ReadmissionCase;

const each = Object.entries(conditionOf).map(([n, condition]) => ({ n: Number(n), condition }));

describe.each(each)('the guard takes from a letter: $condition', ({ n, condition }) => {
  test('where two persons transcribed it, neither of whom lets the person depart', () => {
    expect(verdict(byLetter(), condition)).toBe('met');
    for (const authoriser of [`e${n}`, `c${n}`])
      expect(verdict(byLetter(), condition, { authoriser })).toBe(
        'Whoever transcribed it from a letter cannot let the person depart',
      );
  });

  test('not where it is not on record who they are', () => {
    const why = 'It is not on record which two persons transcribed it from a letter';
    for (const subjects of [undefined, [`e${n}`], [`e${n}`, `e${n}`]])
      expect(verdict(withTranscribers(byLetter(), n, subjects), condition)).toBe(why);
  });

  test('not where the State in whose name it stands contests it, until it confirms it', () => {
    const contested = answered(byLetter(), n, 'contested');
    expect(verdict(contested, condition)).toMatch(/contests it$/);
    expect(verdict(answered(contested, n, 'confirmed'), condition)).toBe('met');
  });

  test('and nobody who transcribed lets the person depart, though the act was confirmed by its own State', () => {
    expect(verdict(answered(byLetter(), n, 'confirmed'), condition, { authoriser: `c${n}` })).not.toBe('met');
  });
});

describe('that nothing stands on the side of a State on paper', () => {
  const why = (file: ReadmissionCase, looking: Looking = {}) => verdict(file, 'other-side', looking);

  test('is not met where it did not say so', () => {
    const { transcribed = [], ...rest } = byLetter();
    expect(why({ ...rest, transcribed: transcribed.slice(0, 3) } as ReadmissionCase)).toMatch(
      /^The receiving State has not said/,
    );
  });

  test('holds for 24 hours from when it was said, to the second', () => {
    const file = byLetter();
    expect(why(file, { at: addHours(morning, 22) })).toBe('met');
    expect(why(file, { at: at('2026-06-21T06:00:00.001Z') })).toMatch(/older than 24 hours$/);
  });

  test('is of the person as then known', () => {
    const person = { ...byLetter().person, dateOfBirth: '1980' } as never;
    const correction = { person, reason: 'R', side: 'requesting', subject: 's' } as const;
    const corrected = sharedOf(done(correctPerson(registered(byLetter()), correction, morning)));
    expect(why({ ...byLetter(), personEdition: corrected.personEdition } as ReadmissionCase)).toMatch(/earlier edition/);
  });

  test('is taken back, and no earlier one stands in its place', () => {
    const twice = nothingStands(nothingStands(byLetter(), 1), 0.5);
    expect(why(twice)).toBe('met');
    const back = sharedOf(done(takingBack(twice, 6, 'requesting', morning)));
    expect(why(back)).toBe('It was transcribed from a letter, and taken back');
  });

  test('is what it last said, also where an earlier letter was transcribed after that', () => {
    const late = nothingStands(nothingStands(byLetter(), 1), 23);
    expect(late.transcribed?.at(-1)?.nothingStands?.saidAt).toBe(addHours(morning, -23));
    expect(why(late, { at: addHours(morning, 10) })).toBe('met');
  });

  test('is asked of whoever transcribes it, as is all that the receiving State has to do', () => {
    const supplies = (looking: Looking) =>
      Object.fromEntries(standings(byLetter(), looking).map(({ condition, suppliedBy }) => [condition, suppliedBy]));
    const letter = (says: string) => ({ side: 'mover', operation: 'enterTranscription', roles: ['officer', 'supervisor'], says });
    expect(supplies({})).toMatchObject({
      consent: letter('acceptCase'),
      document: letter('issueTravelDocument'),
      confirmation: letter('confirmTransfer'),
      'other-side': letter('sayNothingStands'),
      fitness: { side: 'mover', operation: 'recordFitness' },
    });
    expect(supplies({ connected: true })).toMatchObject({
      consent: { side: 'receiver', operation: 'acceptCase' },
      'other-side': undefined,
    });
  });

  test('but for a document that the moving State issues itself', () => {
    const file = byLetter();
    const own = { ...file, travelDocuments: file.travelDocuments.map((one) => ({ ...one, issuer: 'requesting' as const })) };
    const row = standings(own as ReadmissionCase).find(({ condition }) => condition === 'document');
    expect(row?.suppliedBy).toMatchObject({ side: 'issuer', operation: 'issueTravelDocument' });
  });

  test('is contested where the State calls the one none of its own that was transcribed last, though it says the earlier', () => {
    const late = answered(nothingStands(nothingStands(byLetter(), 1), 2.5), 6, 'contested');
    expect(why(late)).toMatch(/contests it$/);
    expect(why(late, { connected: true })).toMatch(/contests it$/);
  });

  test('is replaced by a later one, by whoever transcribed that', () => {
    const again = nothingStands(byLetter(), 1, ['e5', 'c5']);
    expect(why(again, { authoriser: 'e5' })).not.toBe('met');
    expect(why(again, { authoriser: 'e4' })).toBe('met');
  });

  test('does not count against what is known here: a hold that it set before', () => {
    const hold = { n: 1, kind: 'administrative', reason: 'R', placedAt: addHours(morning, -50), official: 'O', by: 's' };
    expect(why(byLetter(), { requested: { holds: [hold] } as never })).toBe('The movement is stopped on the other side');
  });
});

describe('once the State is connected', () => {
  const old = { at: addHours(morning, 30), connected: true } as const;

  test('its empty own file says nothing before its officers looked at the case', () => {
    expect(verdict(byLetter(), 'other-side', { connected: true })).toBe('met');
    expect(verdict(byLetter(), 'other-side', old)).toMatch(/older than 24 hours$/);
    expect(verdict(answered(byLetter(), 1, 'confirmed'), 'other-side', old)).toBe('met');
    expect(verdict(answered(byLetter(), 1, 'contested'), 'other-side', old)).toBe('met');
    expect(verdict(answered(byLetter(), 4, 'contested'), 'other-side', old)).toMatch(/contests it$/);
    expect(verdict(answered(byLetter(), 4, 'confirmed'), 'other-side', old)).toBe('met');
  });

  test('it has looked where it confirmed the plan itself', () => {
    const back = sharedOf(done(takingBack(byLetter(), 3, 'requesting', morning)));
    expect(verdict(back, 'other-side', old)).toMatch(/older than 24 hours$/);
    const facts = { official: 'O', meetingPoint: 'M' };
    const confirmed = sharedOf(done(confirmTransfer({ shared: back, own: {} }, facts, addHours(morning, 1))));
    expect(verdict(confirmed, 'other-side', old)).toBe('met');
  });

  test('a case in which it wrote no letter is as any other', () => {
    const { transcribed: _none, ...rest } = byLetter();
    expect(verdict(rest as ReadmissionCase, 'other-side', old)).toBe('met');
  });
});
