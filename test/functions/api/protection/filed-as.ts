import { sample } from '../../calls.ts';
import type { Api } from '../../operations.ts';

type Claims = Record<string, string>;

/** Opens the case of that person, with a passport of each number as evidence. */
export const filedAs = async (
  api: Api,
  claims: Claims,
  who: object,
  numbers: readonly string[],
  path = 'cases/open-case',
): Promise<string> => {
  const request = sample(path);
  const { otherNames: _none, ...whole } = request['person'] as Record<string, unknown>;
  const [passport] = sample('cases/open-case')['evidence'] as [object];
  const evidence = numbers.map((number) => ({ ...passport, number }));
  const body = { ...request, person: { ...whole, ...who }, evidence };
  const opened = await api.call('POST', '/cases', { claims, body });
  if (opened.status !== 201) throw new Error(opened.text);
  return String(opened.body['caseId']);
};

type Shown = { readonly condition: string; readonly state: string };

/** The conditions that are not met, and the stops, as the caller sees the guard. */
export const guardOf = async (
  api: Api,
  claims: Claims,
  caseId: string,
): Promise<{ readonly lacking: readonly string[]; readonly stops: unknown }> => {
  const { body } = await api.call('GET', '/cases/{caseId}/guard', { claims, caseId });
  const conditions = body['conditions'] as Shown[];
  return {
    lacking: conditions.filter(({ state }) => state === 'not-met').map(({ condition }) => condition),
    stops: body['stops'],
  };
};
