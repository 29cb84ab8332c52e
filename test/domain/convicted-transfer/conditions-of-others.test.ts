import { describe, expect, test } from 'vitest';
import type { HandOverCondition } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { barringHandOver, handOverGuard } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import { proposeTransferStopReopening } from '../../../domain/convicted-transfer/propose-transfer-stop-reopening.ts';
import { reopenTransferStop } from '../../../domain/convicted-transfer/reopen-transfer-stop.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { assessed, decidedAt, KZ, leavesAt, openedAt, rules } from './specimen-facts.ts';
import { keptClaim, keptStop, knowing, openReadmission, proposing, registeredBy, reopening } from './specimen-stops.ts';
import { authorise, authorised, complete, doing, type Files, handOver, refusedAs } from './specimen-transfer.ts';

const standing = (condition: HandOverCondition, files: Files, at: Instant = decidedAt) =>
  handOverGuard({ ...files, rules, at }).find((row) => row.condition === condition);
const barring = (files: Files, at: Instant = decidedAt) =>
  barringHandOver({ ...files, rules, at }).map(({ condition }) => condition);
const own = (files: Files, side: TransferSide, but: object): Files => ({
  ...files,
  owns: { ...files.owns, [side]: { ...files.owns[side], ...but } },
});
const ready = complete();

describe('of the sentencing State’s other files', () => {
  test('an open case of readmission bars, and no more is said of it than which', () => {
    const files = knowing(ready, 'sentencing', { readmissions: openReadmission });
    expect(barring(files)).toEqual(['another-procedure']);
    expect(standing('another-procedure', files)).toEqual({
      condition: 'another-procedure',
      is: 'not-met',
      source: 'House rule: nobody is moved by two procedures at once',
      why: 'Another procedure of this State holds the person (elsewhere)',
      visibleTo: 'sentencing',
      suppliedBy: { side: 'sentencing', operation: 'proposeTransferStopReopening', roles: ['justice', 'justice-supervisor'] },
    });
  });

  test('where not all of such a name could be looked at it is not known, and bars', () => {
    const files = knowing(ready, 'sentencing', { readmissions: { cases: [], more: true } });
    expect(barring(files)).toEqual(['another-procedure']);
    expect(standing('another-procedure', files)).toMatchObject({ is: 'not-known' });
  });

  test('another transfer of the person that is not over bars, and this one does not bar itself', () => {
    const kept = ['elsewhere', ready.shared.id].map((caseId) => ({
      caseId,
      entries: [{ kind: 'transfer', since: openedAt } as const],
    }));
    const files = knowing(ready, 'sentencing', { kept });
    expect(barring(files)).toEqual(['another-procedure']);
    expect(standing('another-procedure', files)?.why).toBe('Another procedure of this State holds the person (elsewhere)');
  });

  test('a sentence that is served under a transfer that was refused bars no other transfer', () => {
    const kept = [{ caseId: 'elsewhere', entries: [{ kind: 'sentence', since: openedAt } as const] }];
    expect(barring(knowing(ready, 'sentencing', { kept }))).toEqual([]);
  });

  test.for([
    'undecided',
    'protected',
  ] as const)('a claim for protection that is %s bars, whatever the person consents to', (claim) => {
    const kept = [{ caseId: 'elsewhere', entries: [{ kind: 'claim', claim, since: openedAt } as const] }];
    const files = knowing(ready, 'sentencing', { kept });
    expect(barring(files)).toEqual(['claim']);
    expect(standing('claim', files)).toMatchObject({
      why: `In case elsewhere a claim for protection is ${claim}`,
      since: openedAt,
    });
  });

  test('a real risk bars, and which file it stands in is said', () => {
    const files = knowing(ready, 'sentencing', { kept: [keptStop] });
    expect(barring(files)).toEqual(['stop']);
    expect(standing('stop', files)?.why).toBe('A real risk was found in KZ (in file elsewhere) and stands');
  });
});

const hold = { n: 1, kind: 'other', reason: 'R', placedAt: openedAt, by: 'x' } as const;
const stopped = { n: 1, country: KZ, basis: 'assessment', foundAt: openedAt, by: 'x' } as const;
const risk = { ...ready.owns.sentencing.assessment, countries: assessed('real-risk').countries };

const reasons: readonly (readonly [string, Files])[] = [
  ['holds it', own(ready, 'administering', { holds: [hold] })],
  ['stopped the person here', own(ready, 'administering', { stops: [stopped] })],
  ['found a real risk in its assessment', own(ready, 'administering', { assessment: risk })],
  ['stopped the person in another file', knowing(ready, 'administering', { kept: [keptStop] })],
  ['knows of a claim for protection', knowing(ready, 'administering', { kept: [keptClaim] })],
  ['has an open case of readmission', knowing(ready, 'administering', { readmissions: openReadmission })],
  [
    'has another transfer of the person',
    knowing(ready, 'administering', { kept: [{ caseId: 'elsewhere', entries: [{ kind: 'transfer', since: openedAt }] }] }),
  ],
  ['could not look at all of its cases', knowing(ready, 'administering', { readmissions: { cases: [], more: true } })],
];

describe('the administering State stops a hand-over', () => {
  test.for(reasons)('where it %s, and the sentencing State reads one sentence and no more', ([, files]) => {
    expect(barring(files)).toEqual(['other-side']);
    expect(standing('other-side', files)).toEqual({
      condition: 'other-side',
      is: 'not-met',
      source: 'House rule: what either State holds or found stops the person',
      why: 'The hand-over is stopped on the other side',
      visibleTo: 'sentencing',
    });
  });

  test('in whichever way, every condition reads the same: nobody can tell one from the other', () => {
    const read = (files: Files) => JSON.stringify(handOverGuard({ ...files, rules, at: decidedAt }));
    expect(new Set(reasons.map(([, files]) => read(files))).size).toBe(1);
  });

  test('by nothing that it released, left open or found of a State that is not on the way', () => {
    for (const but of [
      { holds: [{ ...hold, releasedAt: decidedAt, releaseReason: 'R', releasedBy: 'y' }] },
      { assessment: { ...risk, countries: assessed('undetermined').countries } },
      { stops: [{ ...stopped, country: 'UZ' }] },
    ])
      expect(barring(own(ready, 'administering', but))).toEqual([]);
  });

  test('by nothing that the sentencing State keeps: that stands in conditions of its own', () => {
    const files = own(knowing(ready, 'sentencing', { kept: [keptClaim] }), 'sentencing', { holds: [hold], stops: [stopped] });
    expect(barring(files)).toEqual(['stop', 'claim', 'holds']);
  });
});

const before72 = addHours(decidedAt, -72);

/** Proposed and confirmed so long before that the notice of 72 hours has run. */
const settled = (files: Files, side: TransferSide): Files => {
  const proposed = doing(files, side, () => proposeTransferStopReopening(registeredBy(files, side), proposing(), before72));
  return doing(proposed, side, () => reopenTransferStop(registeredBy(proposed, side), reopening(), before72));
};

describe('that another file is about somebody else', () => {
  const others = [
    ['a case of readmission', { readmissions: openReadmission }],
    ['a claim for protection', { kept: [keptClaim] }],
    ['a real risk', { kept: [keptStop] }],
  ] as const;

  test.for(others)('is settled for %s by two persons, and 72 hours later it bars no more', ([, known]) => {
    for (const side of ['sentencing', 'administering'] as const) {
      const files = settled(knowing(ready, side, known), side);
      const condition = ({ sentencing: barring(knowing(ready, side, known)), administering: ['other-side'] } as const)[side];
      expect(barring(files, addHours(decidedAt, -0.01))).toEqual(condition);
      expect(barring(files)).toEqual([]);
    }
  });

  test('is settled by one State for itself: the other’s condition stands', () => {
    const known = knowing(knowing(ready, 'administering', { readmissions: openReadmission }), 'sentencing', {
      readmissions: openReadmission,
    });
    const files = settled(known, 'sentencing');
    expect(barring(files)).toEqual(['other-side']);
  });

  const files = knowing(ready, 'sentencing', { readmissions: openReadmission });
  const proposal = (but: Parameters<typeof proposing>[0]) =>
    refusedAs(proposeTransferStopReopening(registeredBy(files, 'sentencing'), proposing(but), decidedAt));

  test('is said of no file that does not hold the person, by nobody who furthered the transfer, and nothing else is said of it', () => {
    expect(proposal({})).toBe('done');
    expect(proposal({ recordedIn: 'nowhere' })).toBe('no-such-risk-stop');
    expect(proposal({ stop: 1 })).toBe('no-such-risk-stop');
    expect(proposal({ subject: 'vn-agrees' })).toBe('requester-assesses');
    expect(proposal({ fact: 'circumstances-changed' })).toBe('stop-stands-elsewhere');
  });

  test('is confirmed by another person than who proposed it, who does not let the person go then', () => {
    const proposed = doing(files, 'sentencing', () =>
      proposeTransferStopReopening(registeredBy(files, 'sentencing'), proposing(), before72),
    );
    const confirming = (but: Parameters<typeof reopening>[0]) =>
      refusedAs(reopenTransferStop(registeredBy(proposed, 'sentencing'), reopening(but), decidedAt));
    expect(confirming({ subject: 'second-assessor' })).toBe('proposer-reopens');
    expect(confirming({ counselTold: { who: 'counsel', how: 'Letter', toldAt: decidedAt } })).toBe('counsel-not-told');
    expect(confirming({})).toBe('done');
    const barred = (subject: string) =>
      barringHandOver({ ...settled(files, 'sentencing'), rules, at: decidedAt, authoriser: subject }).map(
        ({ condition }) => condition,
      );
    for (const subject of ['second-assessor', 'supervisor']) expect(barred(subject)).toContain('stop');
    expect(barred('vn-authorises')).not.toContain('stop');
  });
});

describe('what comes after the authorisation undoes it', () => {
  const lackedAfter = (files: Files) => {
    const done = handOver(files);
    if (!done.ok) throw new Error(done.error.kind);
    return [done.value.shared?.status, ...(done.value.own?.breachLacked ?? [])];
  };
  const later = (caseId: string, openedAt: Instant) => ({ cases: [{ caseId, openedAt }], more: false });

  test.for([
    ['a case of readmission', 'sentencing', { readmissions: later('elsewhere', addHours(decidedAt, 1)) }, 'another-procedure'],
    ['a case of readmission', 'administering', { readmissions: later('elsewhere', addHours(decidedAt, 1)) }, 'other-side'],
    ['a claim', 'sentencing', { kept: [keptClaim] }, 'claim'],
    ['a claim', 'administering', { kept: [keptClaim] }, 'other-side'],
    ['a real risk', 'sentencing', { kept: [keptStop] }, 'stop'],
    ['a real risk', 'administering', { kept: [keptStop] }, 'other-side'],
  ] as const)('%s of the %s State', ([, side, known, condition]) =>
    expect(lackedAfter(knowing(authorised(), side, known))).toEqual(['handed-over-in-breach', condition]));

  test('and not a case of readmission that was opened after the person had left', () => {
    const files = (openedAfter: Instant) =>
      knowing(authorised(), 'sentencing', { readmissions: later('elsewhere', openedAfter) });
    expect(lackedAfter(files(leavesAt))).toEqual(['handed-over-in-breach', 'another-procedure']);
    expect(lackedAfter(files(addHours(leavesAt, 0.01)))).toEqual(['handed-over']);
  });

  test('as what came before lets nobody be authorised', () =>
    expect(refusedAs(authorise(knowing(complete(), 'sentencing', { readmissions: openReadmission })))).toBe(
      'hand-over-guard-not-met',
    ));
});
