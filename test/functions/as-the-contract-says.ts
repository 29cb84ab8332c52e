import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isInstant } from '../../domain/time/instant.ts';

type Content = Readonly<Record<string, { readonly schema: object }>>;

type Response = { readonly content?: Content };

type Operation = {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response & { readonly $ref?: string }>>;
};

const document = JSON.parse(readFileSync(new URL('../../functions/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An instant of a year with more than four digits, which a release once let in: it is shown as it is. */
const ofAnEarlierRelease = /^[+-]\d{6}-/;

let reader: Ajv2020 | undefined;

/** A reader of schemas that knows the formats of the contract, and passes over what it does not know of an OpenAPI document. */
const contract = (): Ajv2020 => {
  reader ??= new Ajv2020({ strict: false, allErrors: true })
    .addFormat('date', isCalendarDate)
    .addFormat('date-time', (text: string) => isInstant(text) || ofAnEarlierRelease.test(text))
    .addFormat('uuid', uuid)
    .addFormat('uri', (text: string) => URL.canParse(text))
    .addFormat('email', /^[^@\s]+@[^@\s]+$/)
    .addFormat('base64url', /^[A-Za-z0-9_-]*$/)
    .addFormat('int32', { type: 'number', validate: (value: number) => Math.abs(value) <= 2 ** 31 })
    .addFormat('int64', { type: 'number', validate: Number.isInteger })
    .addSchema(document, 'contract');
  return reader;
};

const checks = new Map<string, ValidateFunction>();

const part = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));

const checkAt = (...steps: readonly string[]): ValidateFunction => {
  const place = `contract#/${steps.map(part).join('/')}`;
  const known = checks.get(place) ?? contract().compile({ $ref: place });
  checks.set(place, known);
  return known;
};

/** What a body is not as the contract has it; none where it is. */
const faultsAt = (body: unknown, ...steps: readonly string[]): readonly string[] => {
  const check = checkAt(...steps);
  return check(body) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** The service takes the sex X in either case, and the contract has the small one alone: two values of one name stop generators. */
const inSmallLetters = (sent: unknown): unknown => JSON.parse(JSON.stringify(sent).replaceAll('"sex":"X"', '"sex":"x"'));

type Answered = { readonly status: number; readonly body: unknown };

/**
 * What of a call is not as `openapi.json` has it: an answer of a status that it does not tell, an answer that it has otherwise, or a body
 * that the service took and that it would not have.
 */
export const notAsTheContractSays = (
  method: 'GET' | 'POST',
  path: string,
  sent: unknown,
  { status, body }: Answered,
): readonly string[] => {
  const operation = document.paths[path]?.[method.toLowerCase()];
  const told = operation?.responses[status];
  const shared = told?.$ref?.split('/').at(-1);
  const [type] = Object.keys((shared === undefined ? told : document.components.responses[shared])?.content ?? {});
  if (type === undefined) return status === 304 ? [] : [`${method} ${path} answers ${status}, which the contract does not tell`];
  const at = ['paths', path, method.toLowerCase()];
  const place = shared === undefined ? [...at, 'responses', String(status)] : ['components', 'responses', shared];
  const said = type.endsWith('json') ? faultsAt(body, ...place, 'content', type, 'schema') : [];
  const taken =
    status >= 300 || sent === undefined || operation?.requestBody === undefined
      ? []
      : faultsAt(inSmallLetters(sent), ...at, 'requestBody', 'content', 'application/json', 'schema');
  return [...said.map((fault) => `answered: ${fault}`), ...taken.map((fault) => `taken: ${fault}`)];
};
