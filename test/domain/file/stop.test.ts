import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RiskFinding, riskFindings, riskGrounds } from '../../../domain/file/assessment.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { withStops } from '../../../domain/file/stop.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { aProposal, aReopening, aStop, files, followed, found } from '../protection/specimen-stop.ts';
import { BE, done, FR, KZ, NL } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';

const facts = { basis: 'refusal', foundAt: followed, by: 'head' } as const;

describe('a finding of a real risk stops the country', () => {
  test('once for each in which it was found, in order, counted on from those on file', () => {
    expect(withStops([], [KZ, FR], facts)).toStrictEqual([
      { n: 1, country: KZ, ...facts },
      { n: 2, country: FR, ...facts },
    ]);
    expect(withStops([aStop()], [FR, FR], facts)).toStrictEqual([aStop(), { n: 2, country: FR, ...facts }]);
    expect(withStops([aStop()], [], facts)).toStrictEqual([aStop()]);
  });

  test('and not again while it is stopped, also where somebody proposed to reopen it', () => {
    const proposedOnly = aStop({ proposal: aProposal() });
    expect(withStops([proposedOnly], [KZ], facts)).toStrictEqual([proposedOnly]);
  });

  test('and anew once it was reopened', () => {
    const reopened = aStop({ reopening: aReopening() });
    expect(withStops([reopened], [KZ], facts)).toStrictEqual([reopened, { n: 2, country: KZ, ...facts }]);
  });
});

const assessing = (finding: RiskFinding, countries: readonly StateCode[] = [KZ]) => ({
  countries: assessed(countries, finding).countries,
  heard: { was: 'not-heard', whyNot: 'Refused.' } as const,
  assessor: 'A',
  subject: 'assessor',
});

describe('an assessment that finds a real risk', () => {
  test('stops the person and each country where it is, by its assessor', () => {
    const { own } = done(assessProtection(files(), assessing('real-risk', [KZ, FR]), found));
    expect(own?.stops).toStrictEqual([
      { n: 1, country: KZ, basis: 'assessment', foundAt: found, by: 'assessor' },
      { n: 2, country: FR, basis: 'assessment', foundAt: found, by: 'assessor' },
    ]);
  });

  test('stops only the countries where it found one', () => {
    const countries = [...assessed([KZ], 'real-risk').countries, ...assessed([FR], 'undetermined').countries];
    const { own } = done(assessProtection(files(), { ...assessing('no-real-risk'), countries }, found));
    expect(own?.stops?.map(({ country }) => country)).toStrictEqual([KZ]);
  });

  test.each(['no-real-risk', 'undetermined'] as const)('and no other: one that finds %s leaves no stop', (finding) => {
    expect(done(assessProtection(files(), assessing(finding), found)).own).not.toHaveProperty('stops');
  });

  test('is outlasted by its stop: a later assessment of no real risk does not take it away', () => {
    const before = done(assessProtection(files(), assessing('real-risk'), found)).own ?? emptyOwnFile;
    const after = done(assessProtection(files(before), { ...assessing('no-real-risk'), subject: 'another' }, followed)).own;
    expect(after?.stops).toStrictEqual(before.stops);
    expect(after?.stops).toHaveLength(1);
    expect(after?.assessment?.assessedAt).toBe(followed);
  });
});

test('whatever is assessed, in whatever order, no stop is ever taken away, and no country stands stopped twice', () => {
  const assessment = fc.record({
    finding: fc.constantFrom(...riskFindings),
    countries: fc.uniqueArray(fc.constantFrom(KZ, FR, BE, NL), { minLength: 1 }),
    ground: fc.constantFrom(...riskGrounds),
  });
  fc.assert(
    fc.property(fc.array(assessment, { maxLength: 8 }), (assessments) => {
      let own: OwnFile = {};
      for (const [index, { finding, countries, ground }] of assessments.entries()) {
        const before = own.stops ?? [];
        const safe = assessed(countries).countries;
        const looked = safe.map((entry) => ({ ...entry, findings: { ...entry.findings, [ground]: finding } }));
        const given = { ...assessing('no-real-risk'), countries: looked };
        own = done(assessProtection(files(own), given, addHours(found, index))).own ?? emptyOwnFile;
        const stops = own.stops ?? [];
        expect(stops.slice(0, before.length)).toStrictEqual(before);
        expect(stops.map(({ n }) => n)).toStrictEqual(stops.map((_stop, place) => place + 1));
        expect(new Set(stops.map(({ country }) => country)).size).toBe(stops.length);
        if (finding === 'real-risk') expect(stops.map(({ country }) => country)).toStrictEqual(expect.arrayContaining(countries));
      }
    }),
  );
});
