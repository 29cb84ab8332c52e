import { describe, expect, test } from 'vitest';
import type { Files } from '../../../domain/file/files.ts';
import { decideSanction, type SanctionDecisionFacts } from '../../../domain/sanction/decide-sanction.ts';
import { proposeSanction } from '../../../domain/sanction/propose-sanction.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { day, done, FR } from '../specimen.ts';
import { aBan, anExit, aReview } from './specimen-ban.ts';
import {
  aBreach,
  anObligation,
  aProposal,
  filesOf,
  lostDocuments,
  now,
  proposedBan,
  proposedNone,
  proposedProlongation,
} from './specimen-sanction.ts';

const hashOf = (read: object): string => JSON.stringify(read);

const later = addHours(now, 2);

/** The files after that was proposed. */
const proposed = (files: Files = filesOf(), content: Parameters<typeof proposeSanction>[1]['content'] = proposedBan()): Files => {
  const { own } = done(proposeSanction(files, { content, subject: 'proposer' }, FR, now));
  return { ...files, own: own ?? files.own };
};

const decide = (files: Files, facts: Partial<SanctionDecisionFacts> = {}) => {
  const last = files.own.sanctionProposals?.at(-1) ?? aProposal();
  const read = hashOf(readForDecision(files, last));
  const stated = { reasons: 'R', official: 'Prefect', subject: 'decider' };
  return decideSanction(files, { proposal: last.n, read, decided: 'as-proposed', ...stated, ...facts }, FR, later, hashOf);
};

const refusedFor = (result: ReturnType<typeof decide>) => (result.ok ? 'decided' : result.error);

const withOwn = (own: Partial<Files['own']>, files: Files = proposed()): Files => ({ ...files, own: { ...files.own, ...own } });

test('what is proposed is kept with the finding of then and who proposed it, and nothing follows', () => {
  const { own } = proposed();
  expect(own.sanctionProposals).toEqual([{ n: 1, content: proposedBan(), finding: 1, proposedAt: now, by: 'proposer' }]);
  expect(own.entryBans).toBeUndefined();
  expect(own.sanctionDecisions).toBeUndefined();
});

test('without a finding on record none is named', () => {
  const { own } = proposed(filesOf({ returnReasons: [] }), proposedNone());
  expect(own.sanctionProposals?.[0]).not.toHaveProperty('finding');
});

test('nobody is heard tomorrow', () => {
  const interpreting = { was: 'not-needed', why: 'None was.' } as const;
  const hearing = { was: 'heard', heardOn: day('2027-02-17'), language: 'Kazakh', interpreting, statement: 'S' } as const;
  const content = proposedBan({ hearing });
  expect(proposeSanction(filesOf(), { content, subject: 'proposer' }, FR, now)).toMatchObject({
    error: { kind: 'date-in-future', field: 'content/hearing/heardOn' },
  });
});

test('what the law does not allow is not proposed', () => {
  const content = proposedBan({ months: 61 });
  expect(proposeSanction(filesOf(), { content, subject: 'proposer' }, FR, now)).toMatchObject({
    error: { kind: 'ban-too-long' },
  });
});

test('another person decides on what that person read', () => {
  const files = proposed();
  const { own } = done(decide(files));
  const read = hashOf(readForDecision(files, aProposal({ proposedAt: now })));
  const decision = {
    n: 1,
    proposal: 1,
    read,
    decided: 'as-proposed',
    reasons: 'R',
    official: 'Prefect',
    at: later,
    by: 'decider',
  };
  expect(own?.sanctionDecisions).toEqual([decision]);
  expect(own?.entryBans).toBeUndefined();
});

describe('who may not decide', () => {
  test.each(['as-proposed', 'not-as-proposed'] as const)('who proposed, %s', (decided) => {
    expect(refusedFor(decide(proposed(), { subject: 'proposer', decided }))).toEqual({ kind: 'proposer-decides' });
  });

  test('who recorded the breach', () => {
    expect(refusedFor(decide(proposed(), { subject: 'finder' }))).toEqual({ kind: 'finder-decides' });
  });

  test('who recorded an objective reason may', () => {
    expect(decide(proposed(filesOf({ returnReasons: [lostDocuments()] }), proposedNone()), { subject: 'finder' }).ok).toBe(true);
  });
});

describe('which proposal is decided on', () => {
  const two = proposed(proposed());

  test('none, where none was made', () => {
    expect(refusedFor(decide(filesOf()))).toEqual({ kind: 'no-such-sanction-proposal', proposal: 1 });
  });

  test('none that there is not', () => {
    expect(refusedFor(decide(two, { proposal: 3 }))).toEqual({ kind: 'no-such-sanction-proposal', proposal: 3 });
  });

  test('the last alone', () => {
    expect(refusedFor(decide(two, { proposal: 1 }))).toEqual({ kind: 'sanction-proposal-replaced', proposal: 1, last: 2 });
    expect(decide(two).ok).toBe(true);
  });

  test('each once', () => {
    const decided = withOwn({ ...done(decide(two)).own }, two);
    expect(refusedFor(decide(decided, { subject: 'another' }))).toEqual({ kind: 'sanction-already-decided', proposal: 2 });
  });
});

describe('what was read is not what stands on file', () => {
  const stale = (files: Files, before: Files = proposed()) => {
    const last = before.own.sanctionProposals?.at(-1) ?? aProposal();
    return refusedFor(decide(files, { read: hashOf(readForDecision(before, last)) }));
  };
  const recordedAt = addHours(now, 1);
  const on = (...recordedSince: string[]) => ({ kind: 'decided-on-other', recordedSince });

  test('where something else was read', () => {
    expect(refusedFor(decide(proposed(), { read: 'something else' }))).toEqual(on());
  });

  test('where the finding was corrected', () => {
    expect(stale(withOwn({ returnReasons: [aBreach(), aBreach({ n: 2, recordedAt })] }))).toEqual(on('finding'));
  });

  test('where the finding was held to only now', () => {
    const { confirmation: _later, ...alone } = aBreach();
    const before = proposed(filesOf({ returnReasons: [alone] }), proposedBan({ despiteFinding: 'The record will do.' }));
    const confirmed = aBreach({ confirmation: { reasons: 'R', at: recordedAt, by: 'confirmer' } });
    expect(stale(withOwn({ returnReasons: [confirmed] }, before), before)).toEqual(on('finding'));
  });

  test('where the return decision and the claim are others', () => {
    const claim = { outcome: 'undecided', checkedOn: day('2027-02-15'), source: 'Register', recordedAt } as const;
    const returnDecision = anObligation({ recordedAt });
    expect(stale(withOwn({ claim, returnDecision }))).toEqual(on('return-decision', 'claim'));
  });

  test('where the person was corrected', () => {
    const before = proposed();
    const correction = { at: recordedAt, by: 'requested', reason: 'A slip.', identity: true } as const;
    const shared = { ...before.shared, corrections: [correction], personEdition: 2 };
    expect(stale({ ...before, shared })).toEqual(on('person'));
  });

  test('where the ban that would be prolonged was asked about, and an exit proved', () => {
    const before = proposed(filesOf({ entryBans: [aBan()] }), proposedProlongation());
    const review = aReview({ openedAt: recordedAt });
    const exit = anExit('2027-02-01', { recordedAt });
    expect(stale(withOwn({ banReviews: [review], exitProofs: [exit] }, before), before)).toEqual(on('exit', 'ban'));
  });
});

describe('what the law no longer allows', () => {
  const annulled = withOwn({ returnDecision: anObligation({ annulledOn: day('2027-02-15') }) });

  test('is not decided as proposed, though all that stands was read', () => {
    expect(refusedFor(decide(annulled))).toMatchObject({ kind: 'no-obligation-to-leave' });
  });

  test('can be turned down', () => {
    expect(decide(annulled, { decided: 'not-as-proposed' }).ok).toBe(true);
  });
});
