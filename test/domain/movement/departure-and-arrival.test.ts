import { describe, expect, test } from 'vitest';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { authorisationStands } from '../../../domain/movement/authorisation-stands.ts';
import { changeTransfer } from '../../../domain/movement/change-transfer.ts';
import { confirmTransfer } from '../../../domain/movement/confirm-transfer.ts';
import { recordArrival } from '../../../domain/movement/record-arrival.ts';
import { recordDeparture } from '../../../domain/movement/record-departure.ts';
import { recordTakingBack } from '../../../domain/movement/record-taking-back.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, done, opening, received, sharedOf } from '../specimen.ts';
import {
  aPlan,
  assessed,
  authorisedOwn,
  confirmed,
  departed,
  guarded,
  inEveryStatus,
  morning,
  movedInBreach,
  takingBack,
  transferred,
} from '../specimen-movement.ts';

const hold = { n: 1, kind: 'escort', reason: 'R', placedAt: addHours(morning, 1), by: 'subject-of-the-officer' } as const;
const leave = (own: OwnFile, departedAt = addHours(morning, 2), other: OwnFile = emptyOwnFile, file = confirmed()) =>
  done(recordDeparture(guarded(file, own, other), { departedAt }, anAgreement(), addHours(departedAt, 1)));

describe('the moving State records that the person departed', () => {
  test('with an authorisation that stands, the movement is under way', () => {
    const moved = leave(authorisedOwn());
    expect(moved.shared).toMatchObject({
      status: 'departed',
      transfer: { stage: 'departed', departure: { at: addHours(morning, 2), recordedAt: addHours(morning, 3) } },
    });
    expect(moved).not.toHaveProperty('own');
  });

  test('to the last minute of its six hours, and no longer', () => {
    expect(leave(authorisedOwn(), addHours(morning, 6)).shared?.status).toBe('departed');
    expect(leave(authorisedOwn(), addHours(morning, 6.001)).shared?.status).toBe('moved-in-breach');
    expect(leave(authorisedOwn(), addHours(morning, -0.001)).shared?.status).toBe('moved-in-breach');
  });

  test('without one it is a breach, which keeps what was lacking in the own file', () => {
    const moved = leave({});
    expect(moved.shared).toMatchObject({
      status: 'moved-in-breach',
      breach: { happenedAt: addHours(morning, 2), recordedAt: addHours(morning, 3), recordedBy: 'requesting' },
    });
    expect(moved.own).toHaveProperty('breachLacked');
  });

  test.each([
    ['a hold of its own', { ...authorisedOwn(), holds: [hold] }, {}],
    ['a hold of the other State', authorisedOwn(), { holds: [hold] }],
    ['a real risk that the other State found', authorisedOwn(), { assessment: assessed(undefined, 'real-risk') }],
  ])('in breach of %s that came after the authorisation', (_what, own, other) => {
    const moved = leave(own, undefined, other as OwnFile);
    expect(moved.shared?.status).toBe('moved-in-breach');
    expect(moved.own?.breachLacked).toEqual([_what.includes('own') ? 'holds' : 'other-side']);
  });

  test('a hold of either side since the authorisation undoes it for good, also where it was released again', () => {
    const released = { ...hold, releasedAt: addHours(morning, 1.5), releaseReason: 'A mistake' };
    const own = authorisedOwn();
    const [byMover, byOther] = [leave({ ...own, holds: [released] }), leave(own, undefined, { holds: [released] })];
    for (const moved of [byMover, byOther]) expect(moved.shared?.status).toBe('moved-in-breach');
    expect(byMover.own?.breachLacked).toEqual(['holds']);
    expect(byOther.own?.breachLacked).toEqual(['other-side']);
    const before = { ...released, placedAt: addHours(morning, -2), releasedAt: addHours(morning, -1) };
    expect(leave({ ...own, holds: [before] }).shared?.status).toBe('departed');
  });

  test('an authorisation is for one revision of the plan', () => {
    const own = authorisedOwn();
    const files = (file: ReturnType<typeof confirmed>) => ({ shared: file, own: emptyOwnFile });
    const otherPlan = sharedOf(
      done(changeTransfer(guarded(confirmed(), emptyOwnFile), aPlan({ protectiveMeasures: 'x' }), anAgreement(), morning)),
    );
    const again = sharedOf(done(confirmTransfer(files(otherPlan), { official: 'H', meetingPoint: 'M' }, morning)));
    expect(authorisationStands(guarded(again, own), anAgreement(), addHours(morning, 2))).toMatchObject({ stands: false });
    expect(leave(own, undefined, emptyOwnFile, again).shared?.status).toBe('moved-in-breach');
  });

  test.each([
    'opened',
    'received',
    'refused',
    'acceptance-withdrawn',
    'withdrawn',
  ] as const)('also in a case that is %s: what happened is recorded, as a breach', (status) => {
    expect(leave({}, undefined, emptyOwnFile, inEveryStatus()[status]).shared).toMatchObject({ status: 'moved-in-breach' });
  });

  test.each([
    'departed',
    'transferred',
    'moved-in-breach',
    'taken-back',
    'closed',
  ] as const)('not where the person is gone already: the case is %s', (status) => {
    const facts = { departedAt: addHours(morning, 2) };
    const late = addHours(morning, 48);
    expect(recordDeparture(guarded(inEveryStatus()[status]), facts, anAgreement(), late)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });

  test('nobody departed tomorrow, nor before the case was opened', () => {
    const at = (departedAt: Instant) => recordDeparture(guarded(accepted()), { departedAt }, anAgreement(), morning);
    expect(at(addHours(morning, 0.1))).toMatchObject({ error: { kind: 'date-in-future' } });
    expect(at(addHours(opening, -1))).toMatchObject({ error: { kind: 'departed-before-opening', openedAt: opening } });
  });
});

describe('the receiving State records that the person arrived', () => {
  const arrival = { arrivedAt: addHours(morning, 9), place: 'Almaty', official: 'Border service' };
  const now = addHours(morning, 10);
  const arrive = (shared: ReturnType<typeof departed>, facts = arrival) =>
    recordArrival({ shared, own: emptyOwnFile }, facts, now);

  test('and with that the person is transferred', () => {
    expect(transferred()).toMatchObject({ status: 'transferred', transfer: { stage: 'arrived', arrival: { place: 'Almaty' } } });
  });

  test('somebody moved in breach arrives too, and never becomes transferred', () => {
    expect(done(arrive(movedInBreach())).shared).toMatchObject({
      status: 'moved-in-breach',
      breach: { arrivedAt: arrival.arrivedAt, recordedBy: 'requesting' },
    });
  });

  test('not before the departure, and not tomorrow', () => {
    for (const file of [departed(), movedInBreach()]) {
      expect(arrive(file, { ...arrival, arrivedAt: addHours(morning, -1) })).toMatchObject({
        error: { kind: 'arrived-before-departure' },
      });
      expect(arrive(file, { ...arrival, arrivedAt: addHours(now, 1) })).toMatchObject({ error: { kind: 'date-in-future' } });
    }
  });

  test('not of somebody who has not departed', () => {
    expect(arrive(received())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['departed', 'moved-in-breach'] } });
  });

  test('a taking back ends with the record of the State that takes back, and no other', () => {
    expect(arrive(takingBack())).toMatchObject({ error: { kind: 'taking-back-under-way' } });
    const facts = { ...arrival, arrivedAt: addHours(morning, 12) };
    const back = recordTakingBack({ shared: takingBack(), own: emptyOwnFile }, facts, addHours(morning, 13));
    expect(done(back).shared).toMatchObject({ status: 'taken-back' });
    expect(recordTakingBack({ shared: departed(), own: emptyOwnFile }, facts, addHours(morning, 13))).toMatchObject({
      error: { kind: 'no-taking-back-under-way' },
    });
  });
});
