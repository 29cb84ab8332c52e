import { expect, test } from 'vitest';
import { always, barsIn, claimIn, type Kept, proceduresIn, stopsIn, transfersIn } from '../../../domain/file/kept-entry.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { moment } from '../convicted-transfer/specimen-facts.ts';
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

const at = moment('2026-06-01T06:00:00.000Z');
const transfer: Kept['entries'][number] = { kind: 'transfer', since: at };
const sentence = (until?: typeof at): Kept['entries'][number] => ({
  kind: 'sentence',
  since: at,
  ...(until === undefined ? {} : { until }),
});
const beside = (entry: Kept['entries'][number]) => [keptStop, { caseId: 'transfer', entries: [entry] }, keptClaim()];

test('a transfer holds the person as long as it is kept', () => {
  expect(transfersIn(beside(transfer))).toEqual(['transfer']);
  expect(proceduresIn(beside(transfer), at)).toEqual(['transfer']);
  expect(proceduresIn([keptStop, keptClaim()], at)).toEqual([]);
});

test('a sentence holds the person until it is over, and not from that instant on, and is no transfer', () => {
  expect(proceduresIn(beside(sentence()), at)).toEqual(['transfer']);
  expect(proceduresIn(beside(sentence(addHours(at, 1))), at)).toEqual(['transfer']);
  expect(proceduresIn(beside(sentence(at)), at)).toEqual([]);
  expect(transfersIn(beside(sentence()))).toEqual([]);
});

test('each thing that bars is named once, for as long as the last of its entries bars it', () => {
  const [earlier, later] = [addHours(at, 1), addHours(at, 2)];
  expect(barsIn([sentence(later), sentence(earlier)])).toEqual([{ what: 'sentence', until: later }]);
  expect(barsIn([sentence(earlier), sentence()])).toEqual([{ what: 'sentence', until: always }]);
  expect(barsIn([...keptStop.entries, ...keptClaim().entries, transfer, sentence()]).map(({ what }) => what)).toEqual([
    ...keptStop.entries.map((entry) => entry.kind === 'stop' && entry.country),
    'claim',
    'transfer',
    'sentence',
  ]);
});
