import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample, startApi } from '../calls.ts';
import { type Api, france, kazakhstan, operations, ready } from '../operations.ts';
import { printAgain, printedFromNow } from '../printed.ts';

let printed: string[];
let api: Api;
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
});
afterAll(printAgain);

const name = (part: string) => ({ latin: `SPECIMEN-LATIN-${part}`, original: `ҮЛГІ-${part}` });
const member = (part: string) => ({ surname: name(`${part}-S`), givenNames: name(`${part}-G`), dateOfBirth: '1993-03-13' });
const attachment = { sha256: 'ab'.repeat(32), mediaType: 'image/x-specimen', size: 4_294_967 };

/** A request with every field filled, so that every value has its chance to leak. */
const filled = {
  requestedState: 'KZ',
  agreement: 'france-kazakhstan',
  category: 'own-national',
  person: {
    surname: name('SURNAME'),
    givenNames: name('GIVEN'),
    otherNames: [{ kind: 'alias', name: name('ALIAS') }],
    sex: 'female',
    dateOfBirth: '1991-04-14',
    placeOfBirth: { place: name('PLACE'), country: 'KZ' },
    nationalities: ['KZ'],
    lastResidenceInRequestedState: 'specimen-street 1',
    civilStatus: 'divorced',
    spouse: member('SPOUSE'),
    minorChildren: [member('CHILD')],
    photograph: attachment,
  },
  evidence: [
    {
      kind: 'passport',
      form: 'copy',
      number: 'SPECIMEN-NUMBER',
      issuedBy: 'KZ',
      issuedOn: '2014-02-11',
      validUntil: '2024-02-10',
      description: 'specimen-evidence',
      attachments: [attachment],
    },
  ],
  irregularity: {
    kind: 'stay',
    establishedOn: '2026-06-02',
    enteredOn: '2025-11-02',
    unlawfulSince: '2026-02-01',
    circumstances: 'specimen-circumstances',
  },
  care: { needs: 'specimen-needs', personConsents: true },
  protectiveMeasures: 'specimen-measures',
  service: {
    authority: 'specimen-authority',
    unit: 'specimen-unit',
    official: 'specimen-official',
    reference: 'SPECIMEN-REFERENCE',
    email: 'specimen@readmit.example',
    phone: '+33 1 99 99 99 99',
  },
};

const bodies = {
  openCase: filled,
  confirmReceipt: { service: { ...filled.service, reference: 'SPECIMEN-REFERENCE-KZ' } },
  acceptCase: { official: 'specimen-signatory', observations: 'specimen-observations' },
  refuseCase: {
    official: 'specimen-signatory',
    grounds: [{ code: 'RR-REFOUL', country: 'KZ' }],
    reasons: 'specimen-reasons',
  },
  recordClaimStatus: { outcome: 'protected', checkedOn: '2026-06-02', source: 'specimen-source' },
} as const;

/** Every value of a request that could be about a person; codes and booleans could be about anybody. */
const valuesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  const text = String(value);
  return text.length > 4 &&
    !/^(stay|copy|alias|female|passport|divorced|true|RR-.*|france-kazakhstan|own-national|protected)$/.test(text)
    ? [text]
    : [];
};

const secrets = [...new Set(valuesIn(bodies))];

const expectNoneIn = (text: string): void => {
  for (const secret of secrets) expect(text.includes(secret), secret).toBe(false);
  for (const secret of secrets) expect(text.includes(JSON.stringify(secret).slice(1, -1)), secret).toBe(false);
};

describe('at the most talkative level of the logs', () => {
  test.each(
    operations.filter(({ name: operation }) => operation in bodies),
  )('$name of a person with every field filled prints a line, and no value of the person in it', async (row) => {
    const { route, name: operation } = row;
    const body = bodies[operation as keyof typeof bodies];
    const call = { ...(await ready(api, row)), body };
    printed.length = 0;
    const answer = await api.call(route.method, route.path, call);
    expect(answer.status, answer.text).toBe(route.status);
    const bad = [
      { ...call, body: { ...body, 'SPECIMEN-NUMBER': 'specimen-source' } },
      { ...call, text: JSON.stringify(body).slice(0, -1) },
      { ...call, headers: { ...call.headers, 'If-Match': '"SPECIMEN-NUMBER"', 'Idempotency-Key': 'SPECIMEN-REFERENCE' } },
    ];
    for (const wrong of bad) await api.call(route.method, route.path, wrong);
    const lines = printed.join('');
    expect(lines).toContain(`"operation":"${operation}"`);
    expect(lines.match(/"message":"request"/g)).toHaveLength(4);
    expectNoneIn(lines);
  });

  test('reading prints no value of the person either, nor the reference that was asked for', async () => {
    const { body } = await api.call('POST', '/cases', { claims: france, body: filled });
    const caseId = String(body['caseId']);
    await api.change('/cases/{caseId}/receipt', { claims: kazakhstan, caseId, body: bodies.confirmReceipt });
    printed.length = 0;
    const view = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(view.text).toContain('SPECIMEN-LATIN-SURNAME');
    await api.call('GET', '/cases/{caseId}/history', { claims: france, caseId });
    const list = await api.call('GET', '/cases', { claims: france, query: { reference: 'SPECIMEN-REFERENCE' } });
    expect(list.text).toContain(caseId);
    expect(printed.join('')).toContain('"operation":"listCases"');
    expectNoneIn(printed.join(''));
  });

  test('a line is JSON with operation, case, status, duration and request id', async () => {
    const caseId = await api.opened();
    printed.length = 0;
    const answer = await api.change('/cases/{caseId}/claim-status', {
      claims: france,
      caseId,
      body: sample('protection/record-claim-status'),
    });
    const lines = printed
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({
      level: 'INFO',
      message: 'request',
      operation: 'recordClaimStatus',
      caseId,
      status: 200,
      milliseconds: expect.any(Number),
      requestId: answer.requestId,
    });
  });
});
