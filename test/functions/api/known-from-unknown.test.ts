import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { sharedAttachment } from '../attachments-at-hand.ts';
import { type Call, person, startApi } from '../calls.ts';
import { firstCalls } from '../first-call.ts';
import { statesOf } from '../opening-for.ts';
import { type Api, bodyOf, caseIn, france, type OperationRow, ofTransfers, ofTransits, operations } from '../operations.ts';
import { transferIn } from '../transfers-at-hand.ts';
import { transitIn } from '../transits-at-hand.ts';

let api: Api;
let store: RecordingProxy;
beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => store.close());

/** What a request asked of the store: it is what its time is made of. What is asked at once arrives in any order. */
const askedBy = async (method: 'GET' | 'POST', path: string, call: Call) => {
  store.forget();
  const { status, body } = await api.call(method, path, call);
  const asked = store.recorded().map(({ action, keys }) => `${action} of ${keys.map((key) => key.split('#')[0]).join(', ')}`);
  return { status, type: body['type'] ?? body['outcome'], asked: asked.sort() };
};

/** The ids that a path names, of files of the States of the procedure. */
const idsIn = async (path: string): Promise<Record<string, string>> => {
  if (path.includes('{transitId}')) return { transitId: await transitIn(api, 'requested') };
  if (path.includes('{transferId}')) return { transferId: await transferIn(api) };
  const caseId = path.includes('{caseId}') ? await caseIn(api, 'opened') : '';
  if (path.includes('{attachmentId}')) return { caseId, attachmentId: await sharedAttachment(api, caseId, 'FR') };
  if (caseId !== '') return { caseId };
  return { documentId: await api.documentOf(await caseIn(api, 'document-issued'), france) };
};

/** A State that is no party to any of them, and has such files of its own elsewhere. */
const outsiderOf = ({ name, route }: OperationRow): string =>
  ofTransfers(route) ? statesOf(name).outsider : ofTransits(route) ? 'BE' : 'NL';

const outsiders = operations.filter(({ route: { path } }) => /\{(?:caseId|transitId|transferId|documentId)\}/.test(path));

describe.each(outsiders)('$name by a State that is no party', (row) => {
  test('asks the store the same and answers the same, whether there is such a file or not', async () => {
    const { route } = row;
    const [role] = route.roles === 'anyone' ? ['officer'] : route.roles;
    const claims = person(`${outsiderOf(row)}.${role}`);
    const body = bodyOf(row);
    const call = {
      claims,
      ...(body === undefined ? {} : { body }),
      ...('lang' in route.query().shape ? { query: { lang: 'fr' } } : {}),
      ...(route.changesCase ? { headers: { 'If-Match': '"x"' } } : {}),
    };
    const known = await idsIn(route.path);
    const unknown = Object.fromEntries(Object.keys(known).map((id) => [id, randomUUID()]));
    const foreign = await askedBy(route.method, route.path, { ...call, ...known });
    expect(foreign.status).toBe(404);
    expect(await askedBy(route.method, route.path, { ...call, ...unknown })).toEqual(foreign);
  });
});

describe('a number or a zone that somebody shows', () => {
  test('is looked up alike, whether it is known in a foreign case, in an own one, to nobody, or cannot be read', async () => {
    const documentId = await api.documentOf(await caseIn(api, 'document-issued'), france);
    const { body } = await api.call('GET', '/travel-documents/{documentId}', { claims: france, documentId });
    const { number } = body['issued'] as { number: string };
    const zone = body['machineReadableZone'] as string[];
    const verify = (state: string, shown: object) =>
      askedBy('POST', '/travel-documents/verification', { claims: person(`${state}.officer`), body: shown });
    const own = await verify('FR', { issuedBy: 'KZ', number });
    expect(own.type).toBe('valid');
    const unknown = await verify('NL', { issuedBy: 'KZ', number: 'N99999999' });
    const answers = {
      foreign: await verify('NL', { issuedBy: 'KZ', number }),
      foreignZone: await verify('NL', { zone }),
      ownZone: await verify('FR', { zone }),
    };
    for (const { asked } of Object.values(answers)) expect(asked).toEqual(unknown.asked);
    expect(own.asked).toEqual(unknown.asked);
    for (const { type } of [answers.foreign, answers.foreignZone]) expect(type).toBe('unknown');
  });
});
