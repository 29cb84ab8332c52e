import { describe, expect, test } from 'vitest';
import { reopeningFacts } from '../../../domain/file/reopening.ts';
import { type ProposalFacts, proposeReopening } from '../../../domain/protection/propose-reopening.ts';
import { done, FR, KZ } from '../specimen.ts';
import { aProposal, aReopening, aStop, files, found, keptClaim, keptStop, proposed } from './specimen-stop.ts';

const { proposedAt: _at, proposedBy, ...stated } = aProposal();
const facts: ProposalFacts = { ...stated, stop: 1, subject: proposedBy };
const second = aStop({ n: 2, country: FR });
const stopped = files({ stops: [aStop(), second], reasonsKept: 'Kept.' });
const refused = (changes: Partial<ProposalFacts>, on = stopped) => {
  const result = proposeReopening(on, { ...facts, ...changes }, proposed);
  return result.ok ? 'proposed' : result.error;
};

describe('a second assessor proposes to reopen a stop', () => {
  test.each(reopeningFacts)('on a listed new fact: %s', (fact) => {
    const { own, ...rest } = done(proposeReopening(stopped, { ...facts, fact }, proposed));
    const proposal = { ...stated, fact, proposedAt: proposed, proposedBy };
    expect(own).toStrictEqual({ stops: [{ ...aStop(), proposal }, second], reasonsKept: 'Kept.', changedAt: proposed });
    expect(rest).toStrictEqual({});
  });

  test('and opens nothing by it', () => {
    const [stop] = done(proposeReopening(stopped, facts, proposed)).own?.stops ?? [];
    expect(stop).not.toHaveProperty('reopening');
  });

  test('who did not find the risk', () => {
    expect(refused({ subject: 'subject-of-the-assessor' })).toStrictEqual({ kind: 'finder-reopens' });
  });

  test('who did not open the case', () => {
    expect(refused({ subject: 'subject-of-the-opener' })).toStrictEqual({ kind: 'opener-assesses' });
  });

  test('once: what was reopened is not proposed again', () => {
    expect(refused({}, files({ stops: [aStop({ reopening: aReopening() })] }))).toStrictEqual({ kind: 'stop-already-reopened' });
    expect(refused({}, files({ stops: [aStop({ proposal: aProposal() })] }))).toBe('proposed');
  });

  test('that there is', () => {
    expect(refused({ stop: 9 })).toStrictEqual({ kind: 'no-such-risk-stop', stop: 9 });
    expect(refused({}, files())).toStrictEqual({ kind: 'no-such-risk-stop', stop: 1 });
  });
});

describe('of a stop in another case', () => {
  const matched = (own = {}) => files(own, [keptStop]);
  const there = { stop: 3, recordedIn: 'another', fact: 'another-person' } as const;
  const match = { caseId: 'another', country: KZ, personEdition: 1, proposal: { ...aProposal(), fact: 'another-person' } };

  test('it can be said here that its person is somebody else', () => {
    const { own } = done(proposeReopening(matched({ reasonsKept: 'Kept.' }), { ...facts, ...there }, proposed));
    expect(own).toStrictEqual({ otherPersons: [match], reasonsKept: 'Kept.', changedAt: proposed });
  });

  test('it is said by somebody who found none of the risks there', () => {
    expect(refused({ ...there, subject: 'finder-there' }, matched())).toStrictEqual({ kind: 'finder-reopens' });
  });

  test('and of a claim there too, which no assessor found', () => {
    const { stop: _stop, ...named } = { ...facts, ...there, recordedIn: 'a third' };
    const { own } = done(proposeReopening(files({}, [keptClaim()]), named, proposed));
    const { country: _country, ...said } = match;
    expect(own?.otherPersons).toStrictEqual([{ ...said, caseId: 'a third' }]);
  });

  test('it is said of the person as now known', () => {
    const { own } = done(
      proposeReopening({ ...matched(), shared: { ...matched().shared, personEdition: 4 } }, { ...facts, ...there }, proposed),
    );
    expect(own?.otherPersons).toMatchObject([{ personEdition: 4 }]);
  });

  test.each(['circumstances-changed', 'finding-disproved'] as const)('the risk itself (%s) is looked at there', (fact) => {
    expect(refused({ ...there, fact }, matched())).toStrictEqual({ kind: 'stop-stands-elsewhere', recordedIn: 'another' });
  });

  test('it is said by somebody who did not open this case', () => {
    expect(refused({ ...there, subject: 'subject-of-the-opener' }, matched())).toStrictEqual({ kind: 'opener-assesses' });
  });

  test('a later proposal takes the place of the earlier about that case, and of no other', () => {
    const earlier = { caseId: 'another', personEdition: 1, proposal: aProposal({ proposedAt: found }), reopening: aReopening() };
    const other = { ...earlier, caseId: 'a fourth' };
    const { own } = done(proposeReopening(matched({ otherPersons: [earlier, other] }), { ...facts, ...there }, proposed));
    expect(own?.otherPersons).toStrictEqual([other, match]);
  });

  test('this case’s own stops stay as they are', () => {
    const { own } = done(proposeReopening(matched({ stops: [aStop({ n: 3 })] }), { ...facts, ...there }, proposed));
    expect(own?.stops).toStrictEqual([aStop({ n: 3 })]);
  });
});
