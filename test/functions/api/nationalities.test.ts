import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { person, sample, startApi } from '../calls.ts';
import { type Api, france, kazakhstan, take } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const about = (path: string, changed: Record<string, unknown>): Record<string, unknown> => {
  const body = aboutSomebodyElse(sample(path));
  return { ...body, person: { ...(body['person'] as object), ...changed } };
};

const openedAbout = async (path: string, changed: Record<string, unknown>): Promise<string> => {
  const answer = await api.call('POST', '/cases', { claims: france, body: about(path, changed) });
  expect(answer.status, answer.text).toBe(201);
  return answer.body['caseId'] as string;
};

const readBy = async (claims: Record<string, string>, caseId: string): Promise<unknown> => {
  const { status, text, body } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
  expect(status, text).toBe(200);
  return body['person'];
};

describe('what documents state and ISO 3166-1 has not', () => {
  test.each(['XK', 'XXB', 'XXC'])('is a nationality of a third-country national that both States read: %s', async (code) => {
    const caseId = await openedAbout('cases/open-case-third-country', { nationalities: [code] });
    for (const claims of [france, kazakhstan]) expect(await readBy(claims, caseId)).toMatchObject({ nationalities: [code] });
  });

  test('can be said of somebody stateless where it is a refugee’s code, and not where it is Kosovo’s', async () => {
    const caseId = await openedAbout('cases/open-case-stateless', { nationalities: ['XXB'] });
    expect(await readBy(kazakhstan, caseId)).toMatchObject({ nationalities: ['XXB'] });
    const body = about('cases/open-case-stateless', { nationalities: ['XK'] });
    const refused = await api.call('POST', '/cases', { claims: france, body });
    expect(refused.body).toMatchObject({ status: 422, type: expect.stringMatching(/nationality-of-stateless$/) });
  });

  test('is a country of birth where it is Kosovo’s code, and not where it says what somebody is', async () => {
    const born = (country: string) => ({ placeOfBirth: { place: { latin: 'Prizren' }, country } });
    const caseId = await openedAbout('cases/open-case', born('XK'));
    expect(await readBy(kazakhstan, caseId)).toMatchObject(born('XK'));
    const refused = await api.call('POST', '/cases', { claims: france, body: about('cases/open-case', born('XXB')) });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'body/person/placeOfBirth/country' }] } });
  });

  test.each(['XK', 'XXB'])('is no State that can be asked, can issue or take somebody in: %s', async (code) => {
    const body = { ...about('cases/open-case', {}), requestedState: code };
    const refused = await api.call('POST', '/cases', { claims: france, body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'body/requestedState' }] } });
  });

  test.each(['XXA', 'XXX', 'XKX', 'xk', 'ZZ'])('is none of these: %s', async (code) => {
    const body = about('cases/open-case-third-country', { nationalities: [code] });
    const refused = await api.call('POST', '/cases', { claims: france, body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'body/person/nationalities/0' }] } });
  });
});

describe('somebody whose document says X', () => {
  test.each(['x', 'X'])('is stated so by %s, shown as x, and has a filler in the zone of a travel document', async (sex) => {
    const caseId = await openedAbout('cases/open-case', { sex });
    for (const claims of [france, kazakhstan]) expect(await readBy(claims, caseId)).toMatchObject({ sex: 'x' });
    const parties = { requesting: 'FR', requested: 'KZ' };
    for (const does of ['confirmReceipt', 'acceptCase'] as const) await take(api, caseId, parties, { does, by: 'requested' });
    await take(api, caseId, parties, { does: 'requestTravelDocument', by: 'requesting' });
    await take(api, caseId, parties, { does: 'issueTravelDocument', by: 'requested' });
    const documentId = await api.documentOf(caseId, france);
    const read = await api.call('GET', '/travel-documents/{documentId}', { claims: france, documentId });
    const zone = read.body['machineReadableZone'] as readonly [string, string];
    expect(read.body).toMatchObject({ holder: { sex: 'x' } });
    expect(zone[1].charAt(20)).toBe('<');
    const shown = await api.call('POST', '/travel-documents/verification', { claims: person('FR.escort'), body: { zone } });
    expect(shown.body).toMatchObject({ outcome: 'valid', differs: [] });
  });
});
