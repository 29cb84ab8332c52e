import { beforeAll, describe, expect, test } from 'vitest';
import { partnerMessage } from '../../../../functions/schema/partner-message.ts';
import { announcedAttachment, cleanAttachment, sampleFile, sharedAttachment } from '../../attachments-at-hand.ts';
import { sample, startApi } from '../../calls.ts';
import { expectNothingWritten, expectProblem } from '../../expect-problem.ts';
import { type Api, bodyOf, callerFor, type OperationRow, operations, ready } from '../../operations.ts';
import { requestOf } from '../../queue/intake/partner-messages.ts';
import { placesOfFiles, withFileAt } from './places-of-files.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** Every place of every body at which a file can be named. */
const places = operations.flatMap((row) =>
  row.route.body === undefined
    ? []
    : placesOfFiles(row.route.body()).map((place) => ({ name: row.name, at: place.join('/'), row, place })),
);

/** Whether what the operation states goes to the other State. */
const crosses = ({ route }: OperationRow): boolean => route.may.includes('put WORK#');

/** What a letter says is looked at when it is confirmed, by the act that it then is. */
const ofLetters: readonly string[] = ['enterTranscription'];

const opens = ({ row }: (typeof places)[number]): boolean => !row.route.path.includes('/cases/{caseId}');

const { sha256, mediaType, size } = sampleFile();

const { evidence } = sample('cases/open-case');

const reference = (attachmentId: string, other = {}) => ({ attachmentId, sha256, mediaType, size, ...other });

const stateOf = (claims: Record<string, string>): string => claims['cognito:groups']?.slice(0, 2) ?? '';

/** A case in which the operation can be done, and the same with a reference to that file. */
const readyIn = async (row: OperationRow) => {
  const { claims, caseId = '', body, documentId } = await ready(api, row);
  const state = stateOf(claims);
  const change = (place: readonly (string | number)[], file: object) =>
    api.change(row.route.path, {
      claims,
      caseId,
      ...(documentId === undefined ? {} : { documentId }),
      body: withFileAt(body, place, file),
    });
  return { caseId, state, other: state === 'FR' ? 'KZ' : 'FR', change };
};

test('this test sees the places it is about', () => {
  expect(places.map(({ name, at }) => `${name} ${at}`)).toEqual(
    expect.arrayContaining(['addEvidence evidence/0/attachments/0', 'correctPerson person/photograph', 'recordExit attachment']),
  );
});

describe.each(places.filter((one) => !opens(one) && !ofLetters.includes(one.name)))('$name at $at', ({ row, place }) => {
  const refused = async (change: Awaited<ReturnType<typeof readyIn>>['change'], file: ReturnType<typeof reference>) => {
    const answer = await expectNothingWritten(api, () => change(place, file));
    expectProblem(answer, 'attachment-not-usable', row);
    expect(answer.body).toMatchObject({ attachmentId: file.attachmentId });
  };

  test('refers to no file that is not there, not found clean, of the other State alone, or another than it says', async () => {
    const { caseId, state, other, change } = await readyIn(row);
    await refused(change, reference('0193a4c8-0000-4000-8000-00000000ffff'));
    await refused(change, reference(await announcedAttachment(api, caseId, state)));
    await refused(change, reference(await cleanAttachment(api, caseId, other)));
    const shared = await sharedAttachment(api, caseId, state, { ...sampleFile(), sha256: '7'.repeat(64) });
    for (const another of [{ sha256: '8'.repeat(64) }, { size: 1 }, { mediaType: 'image/png' }])
      await refused(change, reference(shared, { sha256: '7'.repeat(64), ...another }));
  });

  test('refers to a file that was shared', async () => {
    const { caseId, state, change } = await readyIn(row);
    const { status, text } = await change(place, reference(await sharedAttachment(api, caseId, state)));
    expect(status, text).toBe(row.route.status);
  });

  test(
    crosses(row)
      ? 'refers to none of the own file, which the other State could not open'
      : 'refers to a clean file of the own file',
    async () => {
      const { caseId, state, change } = await readyIn(row);
      const own = reference(await cleanAttachment(api, caseId, state));
      if (crosses(row)) return refused(change, own);
      const { status, text } = await change(place, own);
      expect(status, text).toBe(row.route.status);
    },
  );

  test('can name a file by its hash alone', async () => {
    const { change } = await readyIn(row);
    const { status, text } = await change(place, { sha256, mediaType, size });
    expect(status, text).toBe(row.route.status);
  });
});

describe.each(places.filter(opens))('$name at $at', ({ row, place }) => {
  test('names no file by its id: there is no case yet, or none that has files', async () => {
    const call = row.route.side === undefined ? { claims: callerFor(row) } : await ready(api, row);
    const asked = {
      ...call,
      body: withFileAt(
        { ...bodyOf(row), ...(place[0] === 'evidence' ? { evidence } : {}) },
        place,
        reference('0193a4c8-0000-4000-8000-00000000ffff'),
      ),
    };
    const answer = await expectNothingWritten(api, () => api.call('POST', row.route.path, asked));
    expectProblem(answer, 'unknown-field', row);
    expect(answer.body['errors']).toMatchObject([{ path: `body/${[...place, 'attachmentId'].join('/')}` }]);
  });
});

test('a message of a partner names no file by its id', () => {
  const at = placesOfFiles(partnerMessage());
  expect(at).toEqual([['data', 'person', 'photograph']]);
  for (const place of at) {
    const named = withFileAt(requestOf(), place, reference('0193a4c8-0000-4000-8000-00000000ffff'));
    expect(partnerMessage().safeParse(named).error?.issues).toMatchObject([{ path: [...place, 'attachmentId'] }]);
    expect(partnerMessage().safeParse(withFileAt(requestOf(), place, { sha256, mediaType, size })).success).toBe(true);
  }
});
