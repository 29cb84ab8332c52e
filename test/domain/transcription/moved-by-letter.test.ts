import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { guard } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, frozen } from '../specimen.ts';
import { confirmed, guardedByRequested, guardedOwn, morning, planned, transferred } from '../specimen-movement.ts';
import { acts } from './acts.ts';
import { transcribing, withLetter } from './letters.ts';

const departure = { operation: 'recordDeparture', facts: acts.recordDeparture.facts } as const;

/** A mover on paper says that the person departed: what becomes of it, with that own file of the receiving State. */
const departing = (file: ReadmissionCase, own: OwnFile = withLetter()) =>
  transcribing(file, departure, { side: 'requested', own });

describe('a departure of a State on paper', () => {
  test('is one where nothing lacks that is known here: its own decisions and findings are not', () => {
    const { shared, own } = departing(confirmed());
    expect(shared).toMatchObject({ status: 'departed', transfer: { stage: 'departed', departure: { transcribedAs: 1 } } });
    expect(own).not.toHaveProperty('breachLacked');
  });

  test('is a breach where our State had not confirmed the plan', () => {
    const { shared, own } = departing(planned());
    expect(shared).toMatchObject({ status: 'moved-in-breach' });
    expect(own.breachLacked).toEqual(['confirmation']);
  });

  test('is a breach where our State held the case, and it is noted in our own file what was lacking', () => {
    const hold = { n: 1, kind: 'administrative', reason: 'R', placedAt: addHours(morning, -50), official: 'O', by: 's' };
    const own = frozen({ ...withLetter(), holds: [hold] }) as unknown as OwnFile;
    const { shared, own: after } = departing(confirmed(), own);
    expect(shared).toMatchObject({ status: 'moved-in-breach', breach: { happenedAt: acts.recordDeparture.facts.departedAt } });
    expect(after).toMatchObject({ breachLacked: ['other-side'], holds: [hold] });
  });
});

describe('a taking back to a State on paper', () => {
  const opening = { operation: 'answerErrorClaim', facts: acts.answerErrorClaim.facts } as const;
  const breach = { operation: 'openTakeBack', facts: acts.openTakeBack.facts } as const;

  test.each([
    ['that said by letter that it was an error', () => acts.answerErrorClaim.before(), opening],
    ['that said by letter that it moved in breach', () => acts.openTakeBack.before(), breach],
  ] as const)('%s rests on two persons, neither of whom lets the person depart', (_which, before, said) => {
    const { shared } = transcribing(before(), said, { side: 'requested' });
    expect(shared.status).toBe('take-back');
    const stateFor = (file: ReadmissionCase, authoriser: string) => {
      const facts = guardFactsOf(guardedByRequested(file, guardedOwn()), anAgreement(), addHours(morning, 40), { authoriser });
      return guard(facts).find(({ condition }) => condition === 'consent')?.state;
    };
    expect(stateFor(shared, 'supervisor')).toBe('met');
    expect(stateFor(shared, 'enterer')).toBe('not-met');
    expect(stateFor(shared, 'confirmer')).toBe('not-met');
    expect(stateFor(frozen({ ...shared, transcribers: [] }), 'supervisor')).toBe('not-met');
  });

  test('on a decision that it annulled is opened by its word: its own file is not here', () => {
    const said = { operation: 'openTakeBack', facts: { official: 'H', reason: 'decision-annulled' } } as const;
    expect(transcribing(transferred(), said, { side: 'requested' }).shared).toMatchObject({ status: 'take-back' });
  });
});
