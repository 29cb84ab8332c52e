import { instantAt } from '../../domain/time/instant.ts';
import { person, sample } from '../functions/calls.ts';
import {
  actBeforeConnection,
  enteredLetter,
  letterOn,
  requestOfStateOnPaper,
  secondOf,
  transcribedAct,
} from '../functions/letters-at-hand.ts';
import { statesOf } from '../functions/opening-for.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  type OperationName,
  type OperationRow,
  type ReadyCall,
  rowOf,
} from '../functions/operations.ts';
import { realRisk } from '../functions/stages.ts';

const { requesting: here } = statesOf('confirmTranscription');
const officer = person(`${here}.officer`);
const official = 'Head of the bureau';

const doneBy = async (api: Api, claims: ReadyCall['claims'], name: OperationName, caseId: string, but: object = {}) => {
  const row = rowOf(name);
  const { status, text } = await api.change(row.route.path, { claims, caseId, body: { ...bodyOf(row), ...but } });
  if (status !== row.route.status) throw new Error(text);
};

const callOn = async (api: Api, claims: ReadyCall['claims'], caseId: string, body: object): Promise<ReadyCall> => {
  const { headers } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
  return { claims, caseId, body, headers: { 'If-Match': headers['etag'] } };
};

/** A letter that waits for the second person of that case. */
const confirming = async (api: Api, caseId: string, says: unknown): Promise<ReadyCall> => {
  const { n, letter } = await enteredLetter(api, caseId, here, api.change, says);
  return callOn(api, secondOf(here), caseId, { transcription: n, letterSha256: letter.sha256, official });
};

const aboutADocument = async (api: Api): Promise<ReadyCall> => {
  const caseId = await api.opened(officer, 'cases/open-case-kz-requests-cz');
  await transcribedAct(api, caseId, here);
  await transcribedAct(api, caseId, here, api.change, sample('transcriptions/enter-transcription-acceptance')['says']);
  await doneBy(api, officer, 'requestTravelDocument', caseId);
  return confirming(api, caseId, sample('transcriptions/enter-transcription-document')['says']);
};

/** A case that was opened on a letter, which one person has read so far. */
const fromLetter = async (api: Api, but: object = {}): Promise<string> => {
  const body = { ...requestOfStateOnPaper(), ...but };
  const opened = await api.call('POST', '/cases/from-letter', { claims: callerFor(rowOf('openCaseFromLetter')), body });
  if (opened.status !== 201) throw new Error(opened.text);
  return String(opened.body['caseId']);
};

/** About somebody of whom the register of the State that reads the letter keeps something. */
const aboutSomebodyKept = async (api: Api, says: unknown): Promise<ReadyCall> => {
  const caseId = await fromLetter(api);
  const { sha256: letterSha256 } = await letterOn(api, caseId, here);
  await doneBy(api, secondOf(here), 'confirmTranscription', caseId, { transcription: 1, letterSha256, official });
  await doneBy(api, person(`${here}.assessor`), 'assessProtection', caseId, realRisk('requested').but);
  return confirming(api, caseId, says);
};

/** The ways of an operation about letters on which it also does what its sample does not. */
export const letterWays = async (api: Api, { name }: OperationRow): Promise<readonly ReadyCall[]> => {
  if (name === 'openCaseFromLetter') {
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: officer, caseId: await fromLetter(api) });
    const linkedCases = [{ caseId: body['caseId'], relation: 'child' }];
    return [{ claims: officer, body: { ...requestOfStateOnPaper(), linkedCases } }];
  }
  if (name === 'confirmTranscription') {
    const departed = { operation: 'recordDeparture', facts: { departedAt: instantAt(Date.now()) } };
    const more = { operation: 'addEvidence', facts: sample('cases/add-evidence') };
    return [await aboutADocument(api), await aboutSomebodyKept(api, departed), await aboutSomebodyKept(api, more)];
  }
  if (name === 'dropTranscription') return [await callOn(api, officer, await fromLetter(api), { transcription: 1, official })];
  if (name !== 'correctTranscription') return [];
  const [caseId, states] = [await api.opened(), { requesting: 'FR', requested: 'KZ' }];
  const act = await actBeforeConnection(api, caseId, states, 'requested');
  return [await callOn(api, person('FR.officer'), caseId, { ...bodyOf(rowOf(name)), act })];
};
