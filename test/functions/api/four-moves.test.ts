import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../calls.ts';

const france = person('FR.officer');
const kazakhstan = person('KZ.officer');

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});

describe('a case goes from the request to the reply', () => {
  test('France asks, Kazakhstan confirms receipt and accepts, and both read it', async () => {
    const caseId = await api.opened(france);
    const received = await api.change('/cases/{caseId}/receipt', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/confirm-receipt'),
    });
    expect(received).toMatchObject({ status: 200, body: { status: 'received', file: 'shared', change: 2 } });
    const accepted = await api.change('/cases/{caseId}/acceptance', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/accept-case'),
    });
    expect(accepted).toMatchObject({ status: 200, body: { status: 'accepted', change: 3 } });

    const [asFrance, asKazakhstan] = await Promise.all(
      [france, kazakhstan].map((claims) => api.call('GET', '/cases/{caseId}', { claims, caseId })),
    );
    expect(asFrance?.body).toMatchObject({
      status: 'accepted',
      side: 'requesting',
      requestedService: { reference: 'KZ/2026/000077' },
    });
    expect(asKazakhstan?.body).toMatchObject({
      status: 'accepted',
      side: 'requested',
      person: asFrance?.body['person'],
    });
    expect(accepted.headers['etag']).toBe(asKazakhstan?.headers['etag']);
  });

  test('Kazakhstan refuses with coded grounds and written reasons', async () => {
    const caseId = await api.opened(france);
    await api.change('/cases/{caseId}/receipt', { claims: kazakhstan, caseId, body: sample('cases/confirm-receipt') });
    const refused = await api.change('/cases/{caseId}/refusal', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/refuse-case'),
    });
    expect(refused).toMatchObject({ status: 200, body: { status: 'refused' } });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(body).toMatchObject({ refusal: sample('cases/refuse-case') });
  });
});
