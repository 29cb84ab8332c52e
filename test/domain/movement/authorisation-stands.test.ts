import { describe, expect, test } from 'vitest';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { authorisationStands } from '../../../domain/movement/authorisation-stands.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, day, KZ, namedBy } from '../specimen.ts';
import { assessed, authorisedOwn, confirmed, guarded, morning } from '../specimen-movement.ts';

const departure = addHours(morning, 2);
const own = authorisedOwn();
const hold = { n: 1, kind: 'escort', reason: 'R', by: 'officer' } as const;
const stands = { stands: true };
const lacked = (...conditions: string[]) => ({ stands: false, lacked: conditions });

const at = (
  changes: Partial<OwnFile> = {},
  other: OwnFile = {},
  { file = confirmed(), departedAt = departure, beside = {} as Partial<GuardedFiles> } = {},
) =>
  authorisationStands(
    { ...guarded(file as ReadmissionCase, { ...own, ...changes }, other), ...beside },
    anAgreement(),
    departedAt,
  );

describe('an authorisation of the departure stands', () => {
  test('where nothing came since', () => {
    expect(at()).toEqual(stands);
  });

  test('from its instant to the end of its hours', () => {
    for (const departedAt of [morning, addHours(morning, 6)]) expect(at({}, {}, { departedAt })).toEqual(stands);
    for (const departedAt of [addHours(morning, -0.001), addHours(morning, 6.001)])
      expect(at({}, {}, { departedAt })).toEqual(lacked());
  });

  test('for that movement and that revision of its plan', () => {
    const { authorisation } = own;
    if (authorisation === undefined) throw new Error('Nothing was authorised');
    expect(at({ authorisation: { ...authorisation, revision: 2 } })).toEqual(lacked());
    expect(at({ authorisation: { ...authorisation, movement: 2 } })).toEqual(lacked());
  });

  test('nowhere without one, or without a plan', () => {
    const { authorisation: _none, ...without } = own;
    expect(authorisationStands(guarded(confirmed(), without), anAgreement(), departure)).toEqual(lacked());
    expect(at({}, {}, { file: accepted() })).toEqual(lacked());
  });

  test('by who authorised: the assessor of the case is not that person', () => {
    expect(at({ assessment: { ...assessed(), by: 'subject-of-the-supervisor' } })).toEqual(lacked('assessment'));
  });
});

describe('an authorisation is undone', () => {
  const since = { ...hold, placedAt: addHours(morning, 1) };
  const released = { ...since, releasedAt: addHours(morning, 1.5), releaseReason: 'R' };

  test('by a hold of either side since, open or released again, named once', () => {
    expect(at({ holds: [since] })).toEqual(lacked('holds'));
    expect(at({ holds: [released] })).toEqual(lacked('holds'));
    expect(at({}, { holds: [since] })).toEqual(lacked('other-side'));
    expect(at({}, { holds: [released] })).toEqual(lacked('other-side'));
    expect(at({ holds: [since] }, { holds: [released] })).toEqual(lacked('holds', 'other-side'));
    expect(at({ holds: [released] }, { holds: [since] })).toEqual(lacked('other-side', 'holds'));
  });

  test('not by one that was released before it', () => {
    const before = { ...hold, placedAt: addHours(morning, -5), releasedAt: addHours(morning, -4), releaseReason: 'R' };
    expect(at({ holds: [before] }, { holds: [before] })).toEqual(stands);
    const atOnce = { ...before, placedAt: morning };
    expect(at({ holds: [atOnce] }, { holds: [atOnce] })).toEqual(stands);
  });

  test('by what either State found or learnt since, each by its name', () => {
    const stop = { n: 1, country: KZ, basis: 'assessment', foundAt: addHours(morning, 1), by: 'assessor' } as const;
    const claim = { outcome: 'undecided', checkedOn: day('2026-06-20'), source: 'S', recordedAt: addHours(morning, 1) } as const;
    expect(at({ stops: [stop] })).toEqual(lacked('stop'));
    expect(at({}, { stops: [stop] })).toEqual(lacked('other-side'));
    expect(at({ claim })).toEqual(lacked('claim'));
    const keptBy = {
      requesting: [{ caseId: 'another', entries: [{ kind: 'claim', claim: 'protected', since: morning }] }],
      requested: [],
    };
    expect(at({}, {}, { beside: { keptBy } as Partial<GuardedFiles> })).toEqual(lacked('claim'));
    expect(at({}, {}, { beside: { linkedFrom: [namedBy('c')] } })).toEqual(lacked('children'));
  });

  test('by another procedure that came to hold the person before the departure, and by none that began after it', () => {
    const held = (since: Instant, side: 'requesting' | 'requested') => {
      const kept = { requesting: [], requested: [], [side]: [{ caseId: 'transfer', entries: [{ kind: 'transfer', since }] }] };
      return at({}, {}, { beside: { keptBy: kept } as Partial<GuardedFiles> });
    };
    expect(held(departure, 'requesting')).toEqual(lacked('another-procedure'));
    expect(held(departure, 'requested')).toEqual(lacked('other-side'));
    for (const side of ['requesting', 'requested'] as const) expect(held(addHours(departure, 0.01), side)).toEqual(stands);
  });

  test('as long as it was for the person who then departed and on what was fresh when it was given', () => {
    const remedies = own.remedies;
    if (remedies === undefined) throw new Error('No remedies');
    expect(
      at({ remedies: { ...remedies, certifiedAt: addHours(morning, -23) } }, {}, { departedAt: addHours(morning, 5) }),
    ).toEqual(stands);
  });
});
