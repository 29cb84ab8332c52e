import { describe, expect, test } from 'vitest';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { outgoingBar } from '../../../domain/protection/outgoing.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { day } from '../specimen.ts';
import { aProposal, aReopening, followed, found, keptClaim, keptStop } from './specimen-stop.ts';

const claim = (outcome: (typeof claimOutcomes)[number]) => ({
  outcome,
  checkedOn: day('2026-06-05'),
  source: 'Register',
  recordedAt: found,
});
const bar = (own: Parameters<typeof outgoingBar>[0], kept: readonly Kept[] = [], edition = 1) =>
  outgoingBar(own, kept, { personEdition: edition }, addHours(followed, 72));
const source = expect.stringContaining('L541-1');

describe('nothing about an applicant goes to the State that is feared', () => {
  test.each(claimOutcomes)('while the claim is %s, where it bars', (outcome) => {
    const barring = outcome === 'undecided' || outcome === 'protected';
    const answer = { kind: 'claim-bars-outgoing', claim: outcome, source };
    expect(bar({ claim: claim(outcome) })).toStrictEqual(barring ? answer : undefined);
  });

  test.each(['undecided', 'protected'] as const)('also where the claim that is %s is in another case of this State', (there) => {
    const answer = { kind: 'claim-bars-outgoing', claim: there, source, recordedIn: 'a third' };
    expect(bar({}, [keptStop, keptClaim(there)])).toStrictEqual(answer);
    expect(bar({ claim: claim('none') }, [keptClaim(there)])).toStrictEqual(answer);
    expect(bar({ claim: claim('finally-rejected') }, [keptClaim(there)])).toStrictEqual(answer);
  });

  test('by the claim of this case first', () => {
    expect(bar({ claim: claim('protected') }, [keptClaim('undecided')])).toStrictEqual({
      kind: 'claim-bars-outgoing',
      claim: 'protected',
      source,
    });
  });

  test('a stop bars nothing that is sent: the other State sees an ordinary case', () => {
    expect(bar({}, [keptStop])).toBeUndefined();
    expect(bar({})).toBeUndefined();
  });

  test('a claim of somebody else does not: once it is settled, and while the person is as known then', () => {
    const another = { fact: 'another-person' } as const;
    const settled = { caseId: 'a third', personEdition: 1, proposal: aProposal(another), reopening: aReopening(another) };
    expect(bar({ otherPersons: [settled] }, [keptClaim()])).toBeUndefined();
    expect(bar({ otherPersons: [settled] }, [keptClaim()], 2)).toMatchObject({ recordedIn: 'a third' });
    const { reopening: _none, ...proposed } = settled;
    expect(bar({ otherPersons: [proposed] }, [keptClaim()])).toMatchObject({ recordedIn: 'a third' });
    expect(bar({ otherPersons: [settled], claim: claim('undecided') }, [keptClaim()])).toMatchObject({ claim: 'undecided' });
  });
});
