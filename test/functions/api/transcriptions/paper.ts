import { type Answer, person, sample, startApi } from '../../calls.ts';
import { letterFile, letterOn } from '../../letters-at-hand.ts';
import { type Api, bodyOf, rowOf, take } from '../../operations.ts';
import { stepsTo } from '../../stages.ts';

/** France with Kazakhstan on paper, and the same once that is connected: two starts of the service on one table. */
export const franceAlone = async () => {
  const paper = await startApi({ READMIT_ON_PAPER: 'KZ' });
  const connected = await startApi({ READMIT_ON_PAPER: '' }, paper.table);
  return { paper, connected };
};

type Claims = Record<string, string>;

/** Somebody of that State with every role, of that name. */
export const somebody = (sub: string, state = 'FR'): Claims => ({
  ...person(`${state}.officer`, `${state}.supervisor`, `${state}.assessor`),
  sub,
});

export const done = (answer: Answer): Answer => {
  if (answer.status !== 200 && answer.status !== 201) throw new Error(answer.text);
  return answer;
};

type Says = { readonly operation: string; readonly facts: object };

/** What a sample says by letter: `acceptance`, or the receipt where none is named. */
export const saying = (sampleOf = ''): Says =>
  sample(`transcriptions/enter-transcription${sampleOf === '' ? '' : `-${sampleOf}`}`)['says'] as Says;

export const own = async (api: Api, caseId: string, claims = somebody('reader')): Promise<Record<string, unknown>> =>
  ((await api.call('GET', '/cases/{caseId}', { claims, caseId })).body['ownFile'] ?? {}) as Record<string, unknown>;

export const caseOf = async (api: Api, caseId: string, claims = somebody('reader')): Promise<Record<string, unknown>> =>
  (await api.call('GET', '/cases/{caseId}', { claims, caseId })).body;

/** One person enters that. Gives its number. */
export const enter = async (api: Api, caseId: string, says: Says, who = 'clerk', state = 'FR'): Promise<number> => {
  const { attachmentId } = await letterOn(api, caseId, state);
  const given = sample('transcriptions/enter-transcription');
  const body = { ...given, says, letter: { ...(given['letter'] as object), attachmentId } };
  done(await api.change('/cases/{caseId}/transcription', { claims: somebody(who, state), caseId, body }));
  const { transcriptions } = (await own(api, caseId, somebody(who, state))) as { transcriptions: { n: number }[] };
  return transcriptions.at(-1)?.n ?? 0;
};

/** Another confirms it. */
export const confirm = (api: Api, caseId: string, transcription: number, who = 'second', state = 'FR'): Promise<Answer> => {
  const body = { transcription, letterSha256: letterFile()['sha256'], official: 'Head of the bureau' };
  return api.change('/cases/{caseId}/transcription-confirmation', { claims: somebody(who, state), caseId, body });
};

/** Both, by those two. */
export const byLetter = async (api: Api, caseId: string, says: Says, clerk = 'clerk', second = 'second', state = 'FR') =>
  done(await confirm(api, caseId, await enter(api, caseId, says, clerk, state), second, state));

/** An operation of France, or of another State, as its sample has it. */
export const does = (
  api: Api,
  caseId: string,
  name: Parameters<typeof rowOf>[0],
  claims: Claims,
  but: object = {},
): Promise<Answer> => {
  const row = rowOf(name);
  return api.change(row.route.path, { claims, caseId, body: { ...bodyOf(row), ...but } });
};

const states = { requesting: 'FR', requested: 'KZ' };

/** Everything that the guard asks of France before a departure. */
export const factsOfFrance = async (api: Api, caseId: string): Promise<void> => {
  for (const step of stepsTo('ready').slice(stepsTo('confirmed').length)) await take(api, caseId, states, step);
};

/** A case whose receipt and acceptance came by letter, with the travel document, the plan and its confirmation. */
export const plannedByLetter = async (
  api: Api,
  caseId: string,
  people: Readonly<Record<'consent' | 'document' | 'confirmation' | 'other-side', readonly [string, string]>>,
): Promise<void> => {
  await byLetter(api, caseId, saying(), 'clerk', 'second');
  await byLetter(api, caseId, saying('acceptance'), ...people.consent);
  await take(api, caseId, states, { does: 'requestTravelDocument', by: 'requesting' });
  const issued = saying('document');
  const number = `KZ${String(Math.floor(Math.random() * 10_000_000)).padStart(7, '0')}`;
  await byLetter(api, caseId, { ...issued, facts: { ...issued.facts, number } }, ...people.document);
  await take(api, caseId, states, { does: 'planTransfer', by: 'requesting', onDocument: true });
  await byLetter(api, caseId, saying('confirmation'), ...people.confirmation);
  await factsOfFrance(api, caseId);
  await byLetter(api, caseId, saying('nothing-stands'), ...people['other-side']);
};
