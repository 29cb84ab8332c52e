import { expect, test } from 'vitest';
import { claimIn, stopsIn } from '../../../domain/file/kept-entry.ts';
import { keptClaim, keptStop } from '../protection/specimen-stop.ts';

test('the stops kept of a person are those of every case, each with its case, and no claim', () => {
  const second = { caseId: 'a fourth', entries: [...keptClaim().entries, ...keptStop.entries] };
  const [stop] = keptStop.entries;
  expect(stopsIn([keptStop, keptClaim(), second])).toStrictEqual([
    { ...stop, caseId: 'another' },
    { ...stop, caseId: 'a fourth' },
  ]);
  expect(stopsIn([])).toStrictEqual([]);
});

test('of two claims in other cases the first is named, and a stop is none', () => {
  const [entry] = keptClaim('protected').entries;
  expect(claimIn([keptStop, keptClaim('protected'), keptClaim('undecided')])).toStrictEqual({ ...entry, caseId: 'a third' });
  expect(claimIn([keptStop])).toBeUndefined();
  expect(claimIn([])).toBeUndefined();
});
