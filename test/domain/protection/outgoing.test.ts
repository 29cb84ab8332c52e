import { describe, expect, test } from 'vitest';
import { claimOutcomes } from '../../../domain/protection/claim-status.ts';
import { outgoingBar } from '../../../domain/protection/outgoing.ts';
import { day } from '../specimen.ts';
import { found, keptClaim, keptStop } from './specimen-stop.ts';

const claim = (outcome: (typeof claimOutcomes)[number]) => ({
  outcome,
  checkedOn: day('2026-06-05'),
  source: 'Register',
  recordedAt: found,
});
const source = expect.stringContaining('L541-1');

describe('nothing about an applicant goes to the State that is feared', () => {
  test.each(claimOutcomes)('while the claim is %s, where it bars', (outcome) => {
    const barring = outcome === 'undecided' || outcome === 'protected';
    const bar = { kind: 'claim-bars-outgoing', claim: outcome, source };
    expect(outgoingBar({ claim: claim(outcome) })).toStrictEqual(barring ? bar : undefined);
  });

  test.each(['undecided', 'protected'] as const)('also where the claim that is %s is in another case of this State', (there) => {
    const bar = { kind: 'claim-bars-outgoing', claim: there, source, recordedIn: 'a third' };
    expect(outgoingBar({}, [keptStop, keptClaim(there)])).toStrictEqual(bar);
    expect(outgoingBar({ claim: claim('none') }, [keptClaim(there)])).toStrictEqual(bar);
    expect(outgoingBar({ claim: claim('finally-rejected') }, [keptClaim(there)])).toStrictEqual(bar);
  });

  test('by the claim of this case first', () => {
    expect(outgoingBar({ claim: claim('protected') }, [keptClaim('undecided')])).toStrictEqual({
      kind: 'claim-bars-outgoing',
      claim: 'protected',
      source,
    });
  });

  test('a stop bars nothing that is sent: the other State sees an ordinary case', () => {
    expect(outgoingBar({}, [keptStop])).toBeUndefined();
    expect(outgoingBar({})).toBeUndefined();
  });
});
