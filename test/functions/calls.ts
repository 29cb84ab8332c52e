import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { rightSecretIn } from '../../functions/adapters/right-secret.ts';
import { tableCalled } from '../../functions/adapters/table.ts';
import { apiFunctions } from '../../functions/api/tables.ts';
import { identityKey } from '../../functions/settings.ts';
import { sample } from '../../infra/local/demo/sample.ts';
import { aboutSomebodyElse } from '../../infra/local/demo/specimen-person.ts';
import { boundStates } from '../bound-states.ts';
import { s3AtHand } from '../embedded/s3.ts';
import { newTable } from '../embedded/table.ts';
import { notAsTheContractSays } from './as-the-contract-says.ts';
import { onPaperHere } from './on-paper-here.ts';
import { started } from './started.ts';
import { unhurried } from './unhurried.ts';

/** Claims of a natural person with these groups, or of a machine with these scopes, as the gateway passes them on. */
export const person = (...groups: string[]) => ({
  sub: `person-${groups.join('-')}`,
  username: `person-${groups.join('-')}`,
  'cognito:groups': groups.join(','),
  scope: 'readmit/api openid',
});

export const machine = (...rights: string[]) => ({
  sub: `machine-${rights.join('-')}`,
  scope: ['readmit/api', ...rights.map((right) => `readmit${right.includes('.justice') ? '-justice' : ''}/${right}`)].join(' '),
});

export type Call = {
  readonly claims?: Record<string, string>;
  readonly caseId?: string;
  readonly transitId?: string;
  readonly transferId?: string;
  readonly documentId?: string;
  readonly attachmentId?: string;
  readonly agreementId?: string;
  readonly instrumentId?: string;
  readonly monitorId?: string;
  readonly alertId?: string;
  readonly page?: string;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly text?: string;
  /** The body as the gateway hands it over: the bytes that were sent. */
  readonly bytes?: Uint8Array;
  /** Headers beside the usual ones; undefined takes a usual one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

export type Answer = {
  readonly status: number;
  readonly requestId: string;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
  readonly text: string;
};

export { sample };

/** The event that API Gateway makes of a call. */
export const eventFor = (method: string, resource: string, call: Call): APIGatewayProxyEvent => {
  const {
    claims,
    caseId,
    transitId,
    transferId,
    documentId,
    attachmentId,
    agreementId,
    instrumentId,
    monitorId,
    alertId,
    page,
    query,
    body,
    text,
    bytes,
    headers = {},
  } = call;
  const ids = Object.entries({
    caseId,
    transitId,
    transferId,
    documentId,
    attachmentId,
    agreementId,
    instrumentId,
    monitorId,
    alertId,
    page,
  }).filter(([name, id]) => id !== undefined && resource.includes(`{${name}}`));
  const all: Readonly<Record<string, string | undefined>> = {
    ...(body === undefined && text === undefined && bytes === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {}),
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return {
    resource,
    path: ids.reduce((path, [name, id]) => path.replace(`{${name}}`, id ?? ''), resource),
    httpMethod: method,
    headers: sent,
    multiValueHeaders: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]])),
    queryStringParameters: query ?? null,
    multiValueQueryStringParameters: null,
    pathParameters: ids.length === 0 ? null : Object.fromEntries(ids),
    stageVariables: null,
    body:
      bytes === undefined ? (text ?? (body === undefined ? null : JSON.stringify(body))) : Buffer.from(bytes).toString('base64'),
    isBase64Encoded: bytes !== undefined,
    requestContext: { requestId: randomUUID(), authorizer: claims === undefined ? undefined : { claims } },
  } as unknown as APIGatewayProxyEvent;
};

/** A key of this run, where no KMS is said to hold one. */
const keyOfThisRun = (): Record<string, string> => {
  if (process.env['SIGNING_KEY_ID'] !== undefined) return {};
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    SIGNING_KEY_JWK: JSON.stringify(privateKey.export({ format: 'jwk' })),
    PUBLISHED_KEY_JWKS: JSON.stringify([publicKey.export({ format: 'jwk' })]),
  };
};

/** What a stage that is no real one assumes of the treaties on convicted persons: of none was an entry into force found. */
export const assumedTreaties = ['vn', 'ma', 'br'].map((state) => ({
  agreement: `convicted-persons-${state}-kz`,
  fact: 'entry-into-force',
  date: '2026-06-01',
  certainty: 'assumed',
  source: 'set for this test',
}));

type Handler = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** The API on a table of its own, or on one that is there, its handlers as they run in Lambda, started with these settings. */
export const startApi = async (settings: Record<string, string> = {}, on?: string) => {
  const table = on ?? (await newTable());
  // Whoever names a bucket, or has started an S3 before, goes on with that.
  const named = settings['ATTACHMENTS_BUCKET'] ?? process.env['AWS_ENDPOINT_URL_S3'];
  if (named === undefined) await s3AtHand();
  Object.assign(process.env, {
    READMIT_STAGE: 'test',
    READMIT_PRODUCTION: 'false',
    READMIT_STATES: boundStates.join(','),
    READMIT_ON_PAPER: onPaperHere,
    READMIT_JUSTICE_STATES: 'FR,KZ,RU,VN,MA,BR',
    READMIT_RECORDS: JSON.stringify([
      {
        agreement: 'france-kazakhstan',
        fact: 'entry-into-force',
        date: '2026-06-01',
        certainty: 'assumed',
        source: 'set for this test',
      },
      ...assumedTreaties,
    ]),
    READMIT_CURSOR_KEY: 'a-key-of-this-test',
    READMIT_IDENTITY_KEY: 'an-identity-key-of-this-test',
    ATTACHMENTS_BUCKET: process.env['ATTACHMENTS_BUCKET'] ?? 'attachments-of-a-test',
    READMIT_COMPLAINT_CHANNELS: JSON.stringify({ FR: 'plaintes.fr@readmit.example', KZ: 'shagym.kz@readmit.example' }),
    ...keyOfThisRun(),
    ...settings,
  });
  // A table on which the service has been before: what the first function leaves there is no doing of a test.
  await rightSecretIn(tableCalled(table), identityKey())();
  const handlers = new Map<string, Handler>();
  for (const folder of Object.keys(apiFunctions))
    handlers.set(folder, (await started<{ readonly handler: Handler }>(`api/${folder}/handler`)).handler);
  const handlerOf = (method: string, resource: string): Handler => {
    const named = Object.entries(apiFunctions).find(([, { routes }]) =>
      Object.values(routes).some((route) => route.method === method && route.path === resource),
    );
    const handler = handlers.get(named?.[0] ?? '');
    if (handler === undefined) throw new Error(`No row for ${method} ${resource}`);
    return handler;
  };

  const call = async (method: 'GET' | 'POST', resource: string, given: Call): Promise<Answer> => {
    const event = eventFor(method, resource, given);
    const { statusCode, headers, body } = await handlerOf(method, resource)(event, unhurried as never);
    const { requestId } = event.requestContext;
    const answer = {
      status: statusCode,
      requestId,
      headers: headers as Record<string, string>,
      body: body === '' || String(headers?.['content-type']).startsWith('text/') ? {} : JSON.parse(body),
      text: body,
    };
    const faults = notAsTheContractSays(method, resource, given.body, answer);
    if (faults.length > 0) throw new Error(`${method} ${resource} is not as openapi.json has it: ${faults.join('; ')}`);
    return answer;
  };
  /** Reads the case as the caller and sends the change with the ETag of that view. */
  const change = async (
    resource: string,
    given: Call & { readonly claims: Record<string, string>; readonly caseId: string },
  ): Promise<Answer> => {
    const { headers, body } = await call('GET', '/cases/{caseId}', { claims: given.claims, caseId: given.caseId });
    const [document] = (body['travelDocuments'] ?? []) as { documentId: string }[];
    const named = document === undefined ? {} : { documentId: document.documentId };
    return call('POST', resource, { ...named, ...given, headers: { 'If-Match': headers['etag'] ?? '"none"', ...given.headers } });
  };
  const opened = async (claims: Record<string, string> = person('FR.officer'), path = 'cases/open-case'): Promise<string> => {
    const { status, body, text } = await call('POST', '/cases', { claims, body: aboutSomebodyElse(sample(path)) });
    if (status !== 201) throw new Error(text);
    return body['caseId'] as string;
  };
  /** The first travel document of the case. */
  const documentOf = async (caseId: string, claims: Record<string, string>): Promise<string> => {
    const { body } = await call('GET', '/cases/{caseId}', { claims, caseId });
    return (body['travelDocuments'] as { documentId: string }[])[0]?.documentId ?? '';
  };
  return { table, call, change, opened, documentOf };
};
