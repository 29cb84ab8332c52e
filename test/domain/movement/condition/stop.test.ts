import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../../domain/file/kept-entry.ts';
import type { OtherPerson } from '../../../../domain/file/other-person.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import type { Reopening } from '../../../../domain/file/reopening.ts';
import type { Stop } from '../../../../domain/file/stop.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, FR, KZ } from '../../specimen.ts';
import { aPlan, assessed, confirmed, guardedOwn, morning, planned } from '../../specimen-movement.ts';
import { standing, whyNot } from './standing.ts';

const foundAt = addHours(morning, -900);
const stop: Stop = { n: 1, country: KZ, basis: 'assessment', foundAt, by: 'assessor' };
const proposal = { fact: 'another-person', explanation: 'E', sources: ['S'], assessor: 'B', proposedBy: 'second' } as const;
const reopenedBefore = (hours: number): Reopening => ({
  ...proposal,
  proposedAt: foundAt,
  official: 'Head',
  counselTold: { who: 'person', toldAt: foundAt, how: 'In writing' },
  reopenedAt: addHours(morning, -hours),
  reopenedBy: 'supervisor',
});
const kept = (changes: object = {}): readonly Kept[] => [
  { caseId: 'another', entries: [{ kind: 'stop', n: 1, country: KZ, since: foundAt, by: 'finder-there', ...changes }] },
];
const settled = (changes: Partial<OtherPerson> = {}): OtherPerson => ({
  caseId: 'another',
  country: KZ,
  personEdition: 1,
  proposal: { ...proposal, proposedAt: foundAt },
  reopening: reopenedBefore(72),
  ...changes,
});
const waits = (where: string, hours: number) =>
  `The stop for KZ${where} was reopened; nobody departs before ${addHours(morning, hours)}`;

describe('a real risk that the moving State found', () => {
  test('stops the person, since when it was found, also where a later assessment found none', () => {
    expect(standing('stop', {})).toMatchObject({ state: 'met' });
    const own = { stops: [stop], assessment: assessed([KZ]) };
    expect(standing('stop', { own })).toMatchObject({
      state: 'not-met',
      why: 'A real risk was found in KZ and is not reopened',
      since: foundAt,
    });
    expect(whyNot('assessment', { own })).toBe('met');
  });

  test('stops however long ago it was found: no time takes it away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 365 * 30 }), (hours) => {
        const since = addHours(morning, -hours);
        expect(standing('stop', { own: { stops: [{ ...stop, foundAt: since }] } })).toMatchObject({ state: 'not-met', since });
      }),
    );
  });

  test('stops the way through that country too, and no other way', () => {
    const [leg] = aPlan().legs;
    const roissy = { state: FR, name: 'Roissy' };
    const legs = [
      { ...leg, to: roissy, arrivesAt: addHours(morning, 3) },
      { ...leg, from: roissy, departsAt: addHours(morning, 4) },
    ] as const;
    const own = { stops: [{ ...stop, country: FR }] };
    expect(whyNot('stop', { own, file: confirmed(planned(accepted(), aPlan({ legs }))) })).toBe(
      'A real risk was found in FR and is not reopened',
    );
    expect(whyNot('stop', { own })).toBe('met');
  });

  test('lets nobody depart on a proposal alone', () => {
    expect(whyNot('stop', { own: { stops: [{ ...stop, proposal: { ...proposal, proposedAt: foundAt } }] } })).toBe(
      'A real risk was found in KZ and is not reopened',
    );
  });

  test('lets nobody depart for 72 hours after it was reopened, to the minute', () => {
    const reopened = (hours: number) => ({ own: { stops: [{ ...stop, reopening: reopenedBefore(hours) }] } });
    expect(whyNot('stop', reopened(0))).toBe(waits('', 72));
    expect(whyNot('stop', reopened(71.99))).toBe(waits('', 0.01));
    expect(whyNot('stop', reopened(72))).toBe('met');
  });

  test('found anew after it was reopened stops anew', () => {
    const stops = [
      { ...stop, reopening: reopenedBefore(100) },
      { ...stop, n: 2, foundAt: addHours(morning, -50) },
    ];
    expect(standing('stop', { own: { stops } })).toMatchObject({ state: 'not-met', since: addHours(morning, -50) });
  });

  test('that the other State keeps is no condition of this one', () => {
    expect(whyNot('stop', { other: { stops: [stop] }, keptThere: kept() })).toBe('met');
  });
});

describe('a stop in another case about the same person', () => {
  test('stops here too, and says in which case it is', () => {
    expect(standing('stop', { kept: kept() })).toMatchObject({
      why: 'A real risk was found in KZ (in case another) and is not reopened',
      since: foundAt,
    });
    expect(whyNot('stop', { kept: kept({ country: FR }) })).toBe('met');
  });

  test('lets the person depart 72 hours after it was reopened there', () => {
    expect(whyNot('stop', { kept: kept({ departureFrom: addHours(morning, 0.01) }) })).toBe(waits(' (in case another)', 0.01));
    expect(whyNot('stop', { kept: kept({ departureFrom: morning }) })).toBe('met');
  });

  test('is dismissed where it was settled that its person is somebody else, 72 hours after that', () => {
    const against = (other: OtherPerson) => whyNot('stop', { kept: kept(), own: { otherPersons: [other] } });
    const stands = 'A real risk was found in KZ (in case another) and is not reopened';
    expect(against(settled())).toBe('met');
    expect(against(settled({ reopening: reopenedBefore(71.99) }))).toBe(stands);
    const { reopening: _none, ...proposed } = settled();
    expect(against(proposed)).toBe(stands);
    expect(against(settled({ caseId: 'a third' }))).toBe(stands);
  });

  test('stands again once it is corrected who the person is: another person was said of the one known then', () => {
    const corrected = { ...confirmed(), personEdition: 2 } as ReadmissionCase;
    const assessment = { ...assessed([KZ]), personEdition: 2 };
    const given = { file: corrected, kept: kept(), own: { otherPersons: [settled()], assessment } };
    expect(whyNot('stop', given)).toBe('A real risk was found in KZ (in case another) and is not reopened');
  });

  test('is not dismissed by what was settled about a third case', () => {
    const two = [...kept(), { caseId: 'a third', entries: kept()[0]?.entries ?? [] }];
    expect(whyNot('stop', { kept: two, own: { otherPersons: [settled()] } })).toBe(
      'A real risk was found in KZ (in case a third) and is not reopened',
    );
  });

  test('does not hide one of this case, which is named first', () => {
    expect(whyNot('stop', { kept: kept(), own: { stops: [stop], otherPersons: [settled()] } })).toBe(
      'A real risk was found in KZ and is not reopened',
    );
    expect(standing('stop', { kept: kept(), own: guardedOwn({ stops: [stop] }) })).toMatchObject({ since: foundAt });
  });
});
