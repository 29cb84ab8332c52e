import { describe, expect, it } from 'vitest';
import { freshness } from '../../../../domain/policy/movement.ts';
import { partnerMessageTypes } from '../../../../functions/schema/partner-message.ts';
import { authorisedHours } from '../../../../infra/aws/restore/authorised-hours.ts';
import { knownMoves, lostMove } from '../../../../infra/aws/restore/lost-moves.ts';
import { operations } from '../../../functions/operations.ts';

/** These change nothing, or something that has no history: they are told by what they change. */
const withoutHistory = [
  'verifyTravelDocument',
  'searchCases',
  'stopUse',
  'resumeUse',
  'acknowledgeAlert',
  'acknowledgeConvictedTransferAlert',
];

describe('What it means that an act is lost', () => {
  it('is said of every act that a history can hold, and of no other: add a new one to infra/aws/restore/lost-moves.ts', () => {
    const acts = operations.flatMap(({ name, route }) =>
      route.method === 'POST' && !withoutHistory.includes(name) ? [name as string] : [],
    );
    expect(acts.length).toBeGreaterThan(40);
    expect([...knownMoves()].sort()).toEqual([...acts, ...partnerMessageTypes, 'recordMissed', 'lapseTransit'].sort());
  });

  it('is the worst where the act is not known', () => {
    expect(lostMove('somethingNew')).toMatchObject({ danger: 'moved' });
  });

  it('counts the hours of an authorisation as the law of the house does', () => {
    expect(authorisedHours).toBe(freshness.authorisationHours);
  });
});
