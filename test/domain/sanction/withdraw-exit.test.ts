import { describe, expect, test } from 'vitest';
import { fullList } from '../../../domain/file/full-list.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { boundsOfOwn } from '../../../domain/policy/bounds.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { basisOnRecord } from '../../../domain/sanction/basis-on-record.ts';
import { decisionStanding } from '../../../domain/sanction/decision-standing.ts';
import { exitExecutes } from '../../../domain/sanction/exit-executes.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { recordExit } from '../../../domain/sanction/record-exit.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import { withdrawExit } from '../../../domain/sanction/withdraw-exit.ts';
import { at, day, done, FR, frozen, opened } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, recorded } from './specimen-ban.ts';
import { aDecision, anObligation, aProposal, filesOf, proposedBan, proposedProlongation, untilDay } from './specimen-sanction.ts';

const now = at('2027-03-10T08:00:00Z');
const shared = opened();
const why = 'The stamp is in the passport of her sister.';

const withdraw = (own: OwnFile, exit = 1, when = now) =>
  withdrawExit(frozen({ shared, own }), { exit, why, subject: 'withdrawer' }, FR, when);
const takenBack = (own: OwnFile, exit = 1): OwnFile => done(withdraw(own, exit)).own as OwnFile;

const first = anExit('2027-01-10');
const second = anExit('2027-02-10', { n: 2, recordedAt: at('2027-02-20T08:00:00Z') });
const banned: OwnFile = frozen({ returnDecision: anObligation(), entryBans: [aBan()], exitProofs: [first, second] });
const timeIn = (own: OwnFile) => banTime({ own }, own.entryBans?.[0] ?? aBan(), FR, now);

describe('a proof of the exit that was recorded wrongly', () => {
  test('is taken back once, and stays on record with the reason', () => {
    const own = takenBack(banned, 2);
    expect(own).toStrictEqual({
      ...banned,
      exitProofs: [first, { ...second, withdrawal: { why, at: now, by: 'withdrawer' } }],
      changedAt: now,
    });
    expect(withdraw(own, 2)).toEqual({ ok: false, error: { kind: 'exit-already-withdrawn', exit: 2 } });
    expect(withdraw(own, 3)).toEqual({ ok: false, error: { kind: 'no-such-exit', exit: 3 } });
    expect(withdraw({})).toEqual({ ok: false, error: { kind: 'no-such-exit', exit: 1 } });
  });

  test('begins no ban any more: the earlier proof counts again, and where there is none the ban has not begun', () => {
    expect(timeIn(banned)).toMatchObject({ is: 'running', from: '2027-02-10' });
    const own = takenBack(banned, 2);
    expect(timeIn(own)).toMatchObject({ is: 'running', from: '2027-01-10' });
    expect(own.exitProofs?.map((proof) => exitExecutes(own, proof))).toEqual([
      { returnDecision: true, bans: [1] },
      { returnDecision: false, bans: [] },
    ]);
    expect(timeIn(takenBack(own))).toMatchObject({ is: 'not-begun', because: 'no-exit-proved' });
  });

  test('begins no earlier ban either, whose own exit it was', () => {
    const own: OwnFile = { entryBans: [anEarlierBan()], exitProofs: [anExit('2027-01-10', { ban: 1 })] };
    expect(timeIn(own)).toMatchObject({ is: 'running' });
    expect(timeIn(takenBack(own))).toMatchObject({ is: 'not-begun' });
  });

  test('does not show that the person left in time: who stayed beyond the period did so', () => {
    const own: OwnFile = { returnDecision: untilDay('2027-02-01'), exitProofs: [anExit('2027-01-20')] };
    const basis = (of: OwnFile) => basisOnRecord({ files: { shared, own: of }, now });
    expect(basis(own)).toMatchObject({ because: 'left-in-time' });
    expect(basis(takenBack(own))).toMatchObject({ is: 'stayed-beyond-period' });
  });

  test('is taken back with a reason of some lines however full the list is', () => {
    const exitProofs = Array.from({ length: boundsOfOwn.exitProofs.most }, (_none, index) =>
      anExit('2027-01-10', { n: index + 1, means: 'x'.repeat(300) }),
    );
    const own = frozen({ ...banned, exitProofs });
    let left: OwnFile = own;
    const full = (reason: string) => {
      const facts = {
        exit: (left.exitProofs ?? []).filter(({ withdrawal }) => withdrawal).length + 1,
        why: reason,
        subject: 's',
      };
      const after = done(withdrawExit({ shared, own: left }, facts, FR, now));
      const fault = fullList({ shared, own: left }, changed(after), { side: 'requesting', move: 'withdrawExit' });
      if (fault === undefined) left = after.own as OwnFile;
      return fault;
    };
    while (full('"'.repeat(2000)) === undefined) expect(left.exitProofs).toHaveLength(exitProofs.length);
    expect(full('"'.repeat(2000))).toMatchObject({ list: 'exitProofs', mostBytes: boundsOfOwn.exitWithdrawals.bytes });
    for (let more = left.exitProofs?.filter(({ withdrawal }) => withdrawal === undefined).length ?? 0; more > 0; more -= 1)
      expect(full('x'.repeat(400))).toBeUndefined();
    expect(left.exitProofs?.every(({ withdrawal }) => withdrawal !== undefined)).toBe(true);
  });
});

describe('a decision that was taken on a proof', () => {
  const hashOf = (read: object): string => JSON.stringify(read);
  const standing = (content: Parameters<typeof aProposal>[0], own: Partial<OwnFile>) => {
    const proposal = aProposal(content);
    const before = filesOf({ ...own, sanctionProposals: [proposal] });
    const decision = aDecision({ read: hashOf(readForDecision(before, proposal)), at: at('2027-02-25T08:00:00Z') });
    const files = { ...before, own: takenBack({ ...before.own, sanctionDecisions: [decision] }, 2) };
    return decisionStanding(files, decision, hashOf);
  };
  const fallen = { stands: false, changed: ['exit'] };

  test('stands no longer once that is taken back, and what changed is told', () => {
    const stayed = { returnDecision: untilDay('2027-01-08'), exitProofs: [first, second] };
    expect(standing({ content: proposedBan({ basis: 'stayed-beyond-period' }) }, stayed)).toEqual(fallen);
    const alone = { returnDecision: untilDay('2027-01-08'), exitProofs: [second] };
    expect(standing({ content: proposedBan({ basis: 'stayed-beyond-period' }) }, alone)).toEqual(fallen);
  });

  test('of a prolongation stands no longer either', () => {
    const own = { entryBans: [aBan()], exitProofs: [first, second] };
    expect(standing({ content: proposedProlongation() }, own)).toEqual(fallen);
    const ofItsOwn = { entryBans: [anEarlierBan()], exitProofs: [first, { ...second, ban: 1 }] };
    expect(standing({ content: proposedProlongation() }, ofItsOwn)).toEqual(fallen);
  });

  test('stands where no exit was read for it', () => {
    expect(standing({ content: proposedBan() }, { exitProofs: [first, second] })).toEqual({ stands: true });
  });
});

describe('the review that a proof in time opens', () => {
  const period = { returnDecision: untilDay('2027-02-01'), entryBans: [aBan({ kind: 'other-obligation' })] };
  const leaving = (own: OwnFile, when = now): OwnFile => {
    const facts = { kind: 'exit-stamp', on: day('2027-01-20'), means: 'Roissy', receivedOn: day('2027-01-25') } as const;
    return done(recordExit({ shared, own }, { ...facts, subject: 'recorder' }, FR, when)).own as OwnFile;
  };
  const causes = ({ banReviews = [] }: OwnFile) => banReviews.map(({ cause }) => cause);
  const asked = leaving(period);
  const { ground: _ground, ...kept } = anOutcome({ ban: 'kept' });
  const answered = { ...asked, banReviews: (asked.banReviews ?? []).map((review) => ({ ...review, outcome: kept })) };
  const later = at('2027-03-11T08:00:00Z');

  test('stays open until somebody answers it, and covers another proof meanwhile', () => {
    const own = done(withdraw(asked)).own as OwnFile;
    expect(own.banReviews).toBe(asked.banReviews);
    expect(causes(leaving(own, later))).toEqual(['left-in-time']);
  });

  test('once answered is no answer to the proof that comes in the place of the one that was taken back', () => {
    expect(causes(leaving(answered, later))).toEqual(['left-in-time']);
    expect(causes(leaving(takenBack(answered), later))).toEqual(['left-in-time', 'left-in-time']);
  });

  test('is opened where a later proof is taken back, and the earlier one is in time', () => {
    const late = anExit('2027-02-10', { n: 2 });
    const own = { ...period, exitProofs: [anExit('2027-01-20'), late] };
    expect(causes(takenBack(own, 2))).toEqual(['left-in-time']);
    expect(causes(takenBack(own, 1))).toEqual([]);
  });
});

describe('the dates that hang on a proof', () => {
  const termsOf = (own: OwnFile) =>
    Object.fromEntries(
      sanctionTerms({ shared, own }, FR, now).map(({ kind, day: on, since, done: is }) => [kind, { on, since, is }]),
    );

  test('are told anew from the day on which it was taken back', () => {
    expect(termsOf(banned)['ban-ends']).toEqual({ on: '2028-02-10', since: second.recordedAt, is: false });
    expect(termsOf(takenBack(banned, 2))['ban-ends']).toEqual({ on: '2028-01-10', since: now, is: false });
    expect(termsOf(takenBack(banned, 1))['ban-ends']).toEqual({ on: '2028-02-10', since: second.recordedAt, is: false });
    expect(termsOf(takenBack(takenBack(banned), 2))).not.toHaveProperty('ban-ends');
  });

  test('of leaving in time are owed again', () => {
    const own = { returnDecision: untilDay('2027-02-01'), entryBans: [aBan({ kind: 'other-obligation' })], exitProofs: [first] };
    expect(termsOf(own)['proof-of-leaving-in-time']).toEqual({ on: '2027-04-01', since: recorded, is: true });
    expect(termsOf(takenBack(own))['proof-of-leaving-in-time']).toEqual({ on: '2027-04-01', since: now, is: false });
  });

  test('of an alert for return are gone', () => {
    const alert = { n: 1, kind: 'return', reference: 'S', enteredOn: day('2027-01-08'), recordedAt: recorded, by: 'b' } as const;
    const own = { returnDecision: anObligation(), borderAlerts: [alert], exitProofs: [first] };
    expect(termsOf(own)).toHaveProperty('return-alert-to-be-ended');
    expect(termsOf(takenBack(own))).not.toHaveProperty('return-alert-to-be-ended');
  });
});
