import { type Break, isJson, type Json } from './break-kinds.ts';
import { breaksInSchema, type Direction } from './breaks-in-schema.ts';
import { resolved } from './schema-in.ts';

type Documents = { readonly before: Json; readonly after: Json };

const at = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>((inside, step) => (isJson(inside) ? inside[step] : undefined), value);

const objectIn = (value: unknown, ...steps: readonly string[]): Json => {
  const found = at(value, ...steps);
  return isJson(found) ? found : {};
};

const schemasIn = (documents: Documents, one: unknown, other: unknown, place: string, direction: Direction): readonly Break[] =>
  breaksInSchema(one, other, place, { documents, direction, seen: new Set() });

const json = ['content', 'application/json', 'schema'] as const;

/** The problem types of an operation, each with its status. */
const problemsOf = (document: Json, operation: Json): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(objectIn(operation, 'responses')).flatMap(([status, reply]) =>
      [...JSON.stringify(resolved(document, reply)).matchAll(/\/problems\/([a-z0-9-]+)/g)].map(
        ([, type = '']) => [type, status] as const,
      ),
    ),
  );

const ofProblems = ({ before, after }: Documents, one: Json, other: Json, name: string): readonly Break[] => {
  const now = problemsOf(after, other);
  return [...problemsOf(before, one)].flatMap(([type, status]): readonly Break[] => {
    if (!now.has(type)) return [{ kind: 'problem-removed', at: `${name} ${type}` }];
    return now.get(type) === status ? [] : [{ kind: 'problem-of-other-status', at: `${name} ${type}` }];
  });
};

const parametersOf = (document: Json, operation: Json): ReadonlyMap<string, Json> =>
  new Map(
    (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map((parameter: unknown) => {
      const found = resolved(document, parameter) as Json;
      return [`${found['in']} ${found['name']}`, found];
    }),
  );

const ofParameters = (documents: Documents, one: Json, other: Json, name: string): readonly Break[] => {
  const [had, has] = [parametersOf(documents.before, one), parametersOf(documents.after, other)];
  const asked = [...has]
    .filter(([key, parameter]) => parameter['required'] === true && had.get(key)?.['required'] !== true)
    .map(([key]): Break => ({ kind: 'parameter-required', at: `${name} ${key}` }));
  const rest = [...had].flatMap(([key, parameter]): readonly Break[] => {
    const now = has.get(key);
    if (now === undefined) return [{ kind: 'parameter-removed', at: `${name} ${key}` }];
    return schemasIn(documents, parameter['schema'], now['schema'], `${name} ${key}`, 'sent');
  });
  return [...asked, ...rest];
};

const successOf = (operation: Json): string | undefined =>
  Object.keys(objectIn(operation, 'responses')).find((status) => status.startsWith('2'));

const ofReply = (documents: Documents, one: Json, other: Json, name: string): readonly Break[] => {
  const status = successOf(one) ?? '';
  const now = at(other, 'responses', status);
  if (now === undefined) return [{ kind: 'success-changed', at: name }];
  const [had, has] = [resolved(documents.before, at(one, 'responses', status)), resolved(documents.after, now)];
  return schemasIn(documents, at(had, ...json), at(has, ...json), `${name} reply`, 'read');
};

const ofBody = (documents: Documents, one: Json, other: Json, name: string): readonly Break[] => {
  const [had, has] = [resolved(documents.before, one['requestBody']), resolved(documents.after, other['requestBody'])];
  const needed: readonly Break[] =
    at(has, 'required') === true && at(had, 'required') !== true ? [{ kind: 'body-required', at: name }] : [];
  return [...needed, ...schemasIn(documents, at(had, ...json), at(has, ...json), `${name} body`, 'sent')];
};

const isOpen = ({ security }: Json): boolean => Array.isArray(security) && security.length === 0;

const ofOperation = (documents: Documents, one: Json, other: Json, name: string): readonly Break[] => [
  ...(isOpen(one) && !isOpen(other) ? [{ kind: 'token-needed', at: name } as const] : []),
  ...ofParameters(documents, one, other, name),
  ...ofBody(documents, one, other, name),
  ...ofReply(documents, one, other, name),
  ...ofProblems(documents, one, other, name),
];

/**
 * Every way in which a client of the OpenAPI document before would no longer work with the one after. What is only more is none: another
 * operation, another field that may be sent or is answered, another value, another problem.
 */
export const breaksIn = (before: Json, after: Json): readonly Break[] =>
  Object.entries(objectIn(before, 'paths')).flatMap(([path, methods]) =>
    Object.entries(objectIn(methods)).flatMap(([method, operation]): readonly Break[] => {
      const name = `${method.toUpperCase()} ${path}`;
      const now = at(after, 'paths', path, method);
      if (!isJson(now)) return [{ kind: 'operation-removed', at: name }];
      return ofOperation({ before, after }, operation as Json, now, name);
    }),
  );
