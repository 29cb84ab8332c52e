import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { replyTypes } from '../../../functions/change/transit/reply.ts';
import { destinationOf, laneOf } from '../../../functions/outbox/lane.ts';

const states = ['FR', 'KZ', 'PL'].map(stateOf);
const cases = Array.from({ length: 60 }, () => randomUUID());
const event = (state: (typeof states)[number], type: string) => ({
  to: { queue: 'outbound' as const, state },
  body: JSON.stringify({ type: `readmit.${type}.v1`, data: {} }),
});
const mail = (state: string) => ({ to: { queue: 'duty-mail' as const }, body: JSON.stringify({ mailId: 'one', state }) });

const lanesOf = (message: Parameters<typeof destinationOf>[0]): readonly string[] => [
  ...new Set(cases.map((caseId) => laneOf(caseId, message))),
];

const answers = [...replyTypes.map((type) => `transit.${type}`), 'message.rejected', 'message.conflict', 'message.missed'];

describe('the lane in which work waits', () => {
  test('is never one for two States, nor one for replies and mails', () => {
    const all = states.flatMap((state) => [lanesOf(event(state, 'transit.received')), lanesOf(mail(state))]);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });

  test('of what a central authority is told is none of those of its State’s authority for readmission', () => {
    const told = { to: { queue: 'outbound-justice' as const, state: stateOf('KZ') } };
    const changed = { ...told, body: JSON.stringify({ type: 'readmit.convicted-transfer.changed.v1' }) };
    const ofReadmission = ['case.changed', 'transit.received'].flatMap((type) => lanesOf(event(stateOf('KZ'), type)));
    expect(lanesOf(changed)).toHaveLength(4);
    expect(lanesOf(changed).filter((lane) => [...ofReadmission, ...lanesOf(mail('KZ'))].includes(lane))).toEqual([]);
    expect(destinationOf(changed)).toBe('outbound-justice-KZ');
  });

  test('of mails to the central authority of a State is none of those to its authority for readmission', () => {
    const toJustice = {
      to: { queue: 'duty-mail' as const },
      body: JSON.stringify({ mailId: 'one', state: 'KZ', office: 'justice' }),
    };
    expect(lanesOf(toJustice).filter((lane) => lanesOf(mail('KZ')).includes(lane))).toEqual([]);
  });

  test.each(answers)('of a reply is none in which a State is told of what others do: %s', (type) => {
    for (const state of states) {
      const told = ['transit.changed', 'case.changed'].flatMap((changed) => lanesOf(event(state, changed)));
      expect(lanesOf(event(state, type)).filter((lane) => told.includes(lane))).toEqual([]);
    }
  });

  test('is one of a few for each kind, and the same for all of the kind that one case owes', () => {
    const message = event(stateOf('FR'), 'transit.received');
    expect(lanesOf(message)).toHaveLength(4);
    for (const caseId of cases) expect(laneOf(caseId, message)).toBe(laneOf(caseId, event(stateOf('FR'), 'transit.accepted')));
  });

  test('says nothing of where a message goes: what a case owes to one State is sent in one order, in whatever lane', () => {
    for (const type of [...answers, 'transit.changed', 'case.changed'])
      expect(destinationOf(event(stateOf('KZ'), type))).toBe('outbound-KZ');
    expect(destinationOf({ to: { queue: 'duty-mail' }, body: '{"n":1}' })).toBe('duty-mail');
  });
});
