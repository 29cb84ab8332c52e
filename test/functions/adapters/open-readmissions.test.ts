import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CaseStatus, caseStatuses, type ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours, instantOf } from '../../../domain/time/instant.ts';
import { fingerprintKey, workKey } from '../../../functions/adapters/keys.ts';
import { openReadmissionsIn } from '../../../functions/adapters/open-readmissions.ts';
import { personNamesIn } from '../../../functions/adapters/person-names.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { wholeLists } from '../../../functions/adapters/whole-lists.ts';
import type { ReadmissionsOpen } from '../../../functions/ports/open-readmissions.ts';
import { filed, named } from '../../domain/identity/filed.ts';
import { FR, KZ } from '../../domain/specimen.ts';
import { restore } from '../../embedded/restore.ts';
import { newTable, storeHere } from '../../embedded/table.ts';

const secret = 'a secret of this test';
let name: string;
let readmissions: ReadmissionsOpen;
const put = (item: object) => storeHere().send(new PutCommand({ TableName: name, Item: item }));

beforeAll(async () => {
  name = await newTable();
  readmissions = openReadmissionsIn(tableCalled(name), secret);
});
beforeEach(async () => {
  await restore(name, []);
  await put({ ...fingerprintKey, ...wholeLists });
});

const openedAt = instantOf('2026-10-05T08:00:00Z');
const caseOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

type Stored = { readonly status?: CaseStatus; readonly number?: string; readonly noted?: boolean };

/** Stores the lines of the case of that number in the lists of both States, and by which it is found. */
const stored = async (n: number, file: ReadmissionCase, { status = 'opened', number, noted = true }: Stored = {}) => {
  const evidence = number === undefined ? [] : [{ kind: 'passport', form: 'copy', attachments: [], number } as const];
  const shared = { ...file, id: caseOf(n), requestingState: FR, requestedState: KZ, evidence } as ReadmissionCase;
  const before = undefined;
  const said = noted ? await personNamesIn(tableCalled(name), secret).note({ before, moved: { shared } } as never) : undefined;
  const { surname, givenNames } = shared.person;
  for (const state of [FR, KZ])
    await put({
      ...workKey(state, shared.id),
      item: {
        caseId: shared.id,
        status,
        openedAt: addHours(openedAt, n),
        surname: surname?.latin,
        givenNames: givenNames?.latin,
      },
      ...(said === undefined ? {} : { named: said }),
    });
};

const akhmetov = filed('AKHMETOV', 'TIMUR', '1985-04-12');
type Asked = { readonly state?: StateCode; readonly numbers?: readonly string[]; readonly settled?: readonly string[] };
const found = async (person: Person, { state = KZ, numbers = [], settled = [] }: Asked = {}) => {
  const { cases, more } = await readmissions.find(state, { person, numbers, settled });
  return [...cases.map(({ caseId }) => Number(caseId.slice(-12))), ...(more ? ['and more'] : [])];
};

describe('the open cases of readmission of a State about a person', () => {
  test('are found in any spelling, a year off, in the list of either State, with when each was opened', async () => {
    await stored(1, akhmetov);
    for (const { person } of [
      akhmetov,
      filed(named('AHMETOV', 'Ахметов'), named('TIMOUR', 'Тимур'), '1986'),
      filed('TIMUR', 'AKHMETOV', '1984-12-30'),
    ])
      for (const state of [FR, KZ]) expect(await found(person, { state })).toEqual([1]);
    expect(await readmissions.find(KZ, { person: akhmetov.person, numbers: [], settled: [] })).toEqual({
      cases: [{ caseId: caseOf(1), openedAt: addHours(openedAt, 1) }],
      more: false,
    });
  });

  test('are found by an alias, and by the number of a document whatever the name', async () => {
    await stored(1, filed('BOLAT', 'TIMUR', '1985', { otherNames: [{ kind: 'alias', name: named('AKHMETOV') }] }));
    await stored(2, filed('JUMABAEV', 'NURJAN', '1970'), { number: 'N 12-345/67' });
    expect(await found(akhmetov.person)).toEqual([1]);
    expect(await found(akhmetov.person, { numbers: ['n1234567'] })).toEqual([2, 1]);
  });

  test('are not those of others, nor of a State that is no party', async () => {
    await stored(1, akhmetov);
    expect(await found(filed('AKHMETOV', 'MARAT', '1985').person)).toEqual([]);
    expect(await found(filed('AKHMETOV', 'TIMUR', '1990').person)).toEqual([]);
    expect(await found(akhmetov.person, { state: 'UZ' as StateCode })).toEqual([]);
  });

  test('are those by which the person may yet be moved, closed or not', async () => {
    for (const [n, status] of caseStatuses.entries()) await stored(n + 1, akhmetov, { status });
    const open = await found(akhmetov.person);
    expect(open.toReversed().map((n) => caseStatuses[Number(n) - 1])).toEqual([
      'opened',
      'notified',
      'received',
      'accepted',
      'departed',
      'moved-in-breach',
      'take-back',
    ]);
  });

  test('are found by what is said of the person now: not by what was corrected, nor by what was never written', async () => {
    await stored(1, akhmetov);
    await stored(1, filed('PETROVA', 'ANNA', '1985'));
    expect(await found(akhmetov.person)).toEqual([]);
    expect(await found(filed('PETROVA', 'ANNA', '1985').person)).toEqual([1]);
    await personNamesIn(tableCalled(name), secret).note({ moved: { shared: { ...akhmetov, id: caseOf(9) } } } as never);
    expect(await found(akhmetov.person)).toEqual([]);
  });

  test('are not those that are settled to be somebody else’s', async () => {
    for (const n of [1, 2]) await stored(n, akhmetov);
    expect(await found(akhmetov.person, { settled: [caseOf(2)] })).toEqual([1]);
    expect(await found(akhmetov.person, { settled: [caseOf(1), caseOf(2)] })).toEqual([]);
  });

  test('are found where an earlier release filed them too, by their Latin names alone', async () => {
    await put(fingerprintKey);
    await stored(1, akhmetov, { noted: false });
    await stored(2, filed('PETROVA', 'ANNA'), { noted: false });
    await stored(3, akhmetov);
    expect(await found(akhmetov.person)).toEqual([3, 1]);
  });
});

describe('of a person of whom there are very many cases', () => {
  test('the open one is found among thirty that came to an end, and among thirty that are settled', async () => {
    for (let n = 1; n <= 30; n += 1) await stored(n, akhmetov, { status: n === 1 ? 'opened' : 'closed' });
    expect(await found(akhmetov.person)).toEqual([1]);
    for (let n = 2; n <= 30; n += 1) await stored(n, akhmetov);
    const settled = Array.from({ length: 29 }, (_none, index) => caseOf(index + 2));
    expect(await found(akhmetov.person, { settled })).toEqual([1]);
  });

  test('twenty are named, the newest, and it is said that there may be more', async () => {
    for (let n = 1; n <= 25; n += 1) await stored(n, akhmetov);
    const named = await found(akhmetov.person);
    expect(named).toEqual([...Array.from({ length: 20 }, (_none, index) => 25 - index), 'and more']);
  });

  test('where one name is too common the other is tried, and where both are it is said that not all was looked at', async () => {
    const bounded = openReadmissionsIn(tableCalled(name), secret, 40);
    const asked = { person: akhmetov.person, numbers: [], settled: [] };
    await stored(1, akhmetov);
    for (let n = 2; n <= 40; n += 1) await stored(n, filed('AKHMETOV', 'MARAT', '1985'));
    expect(await bounded.find(KZ, asked)).toMatchObject({ cases: [{ caseId: caseOf(1) }], more: false });
    for (let n = 41; n <= 80; n += 1) await stored(n, filed('PETROVA', 'TIMUR', '1985'));
    await stored(81, filed('AKHMETOV', 'MARAT', '1985'));
    expect(await bounded.find(KZ, asked)).toEqual({ cases: [], more: true });
  });
});
