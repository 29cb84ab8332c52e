import { describe, expect, test } from 'vitest';
import { neverStopped, resumeUse, stopFor, stopUse } from '../../../domain/agreement/use-stop.ts';
import { anAgreement, at, DE, done, KZ, NL } from '../specimen.ts';

const now = at('2026-06-10T08:00:00Z');
const facts = { official: 'Director', reasons: 'Sent on without a hearing.', subject: 'one' };
const stopped = (changes: object = {}) => done(stopUse(neverStopped, { ...facts, ...changes }, anAgreement(), now)).use;
const toKazakhstan = { category: 'own-national', destination: KZ } as const;

describe('a State stops using an agreement', () => {
  test('for all persons and destinations, or for those it names', () => {
    expect(stopFor(stopped(), toKazakhstan)).toMatchObject({ n: 1, since: now });
    expect(stopFor(stopped({ category: 'stateless-person' }), toKazakhstan)).toBeUndefined();
    expect(stopFor(stopped({ category: 'own-national' }), toKazakhstan)).toMatchObject({ n: 1 });
    expect(stopFor(stopped({ destination: NL }), toKazakhstan)).toBeUndefined();
    expect(stopFor(stopped({ destination: KZ }), toKazakhstan)).toMatchObject({ n: 1 });
    expect(stopFor(neverStopped, toKazakhstan)).toBeUndefined();
  });

  test('not twice in the same way, and not towards a State that is no party', () => {
    expect(stopUse(stopped(), facts, anAgreement(), now)).toMatchObject({ error: { kind: 'use-already-stopped', stop: 1 } });
    expect(stopUse(stopped(), { ...facts, destination: KZ }, anAgreement(), now)).toMatchObject({ ok: true });
    expect(stopUse(neverStopped, { ...facts, destination: DE }, anAgreement(), now)).toMatchObject({
      error: { kind: 'destination-not-a-party' },
    });
  });

  test('and resumes by another person, who is not the one who stopped it; both stay on record', () => {
    const resumption = { stop: 1, official: 'Deputy', reasons: 'Assurances were given.' };
    expect(resumeUse(stopped(), { ...resumption, subject: 'one' }, now)).toMatchObject({ error: { kind: 'stopper-resumes' } });
    const { use } = done(resumeUse(stopped(), { ...resumption, subject: 'another' }, now));
    expect(use).toMatchObject({ version: 2, stops: [{ n: 1, reasons: facts.reasons, resumed: { official: 'Deputy' } }] });
    expect(stopFor(use, toKazakhstan)).toBeUndefined();
    expect(resumeUse(use, { ...resumption, subject: 'another' }, now)).toMatchObject({ error: { kind: 'no-such-stop' } });
    expect(done(stopUse(use, facts, anAgreement(), now)).stop.n).toBe(2);
  });
});
