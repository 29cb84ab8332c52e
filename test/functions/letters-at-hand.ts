import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { cleanAttachment } from './attachments-at-hand.ts';
import { type Answer, type Call, eventFor, person, sample, type startApi } from './calls.ts';
import { onPaperHere } from './on-paper-here.ts';
import type { States } from './opening-for.ts';
import { started } from './started.ts';
import { unhurried } from './unhurried.ts';

type Api = Awaited<ReturnType<typeof startApi>>;

export type Does = (
  path: string,
  call: Call & { readonly caseId: string; readonly claims: Record<string, string> },
) => Promise<Answer>;

/** The file that is the scan of a letter. Each letter is one of its own where it is asked for anew. */
export const letterFile = (anew = false): Record<string, unknown> => ({
  ...sample('attachments/add-attachment-letter'),
  ...(anew ? { sha256: randomUUID().replaceAll('-', '').padStart(64, '0'), name: `${randomUUID()}.pdf` } : {}),
});

type Listed = { readonly attachmentId: string; readonly status?: string; readonly use: string; readonly sha256: string };

/** A letter in the own file of that State, found clean. */
export const letterOn = async (api: Api, caseId: string, state: string): Promise<Listed> => {
  const path = '/cases/{caseId}/attachments';
  const list = async () => {
    const { body } = await api.call('GET', path, { claims: person(`${state}.officer`), caseId });
    return (body['own'] as readonly Listed[]).find(({ status, use }) => status === 'clean' && use === 'letter');
  };
  const there = await list();
  if (there !== undefined) return there;
  await cleanAttachment(api, caseId, state, letterFile());
  const added = await list();
  if (added === undefined) throw new Error('The letter is not there');
  return added;
};

/** Who enters letters and who confirms them, where nobody is named. */
export const clerkOf = (state: string) => ({ ...person(`${state}.officer`), sub: `clerk-of-${state}` });
export const secondOf = (state: string) => ({ ...person(`${state}.supervisor`), sub: `second-of-${state}` });

const done = (answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
};

type Entered = { readonly n: number; readonly letter: Listed };

const ofOwn = async (
  api: Api,
  caseId: string,
  state: string,
): Promise<Readonly<Record<string, readonly { readonly n: number }[]>>> => {
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`${state}.officer`), caseId });
  return { ...(body as object), ...(body['ownFile'] as object | undefined) };
};

/** What can be said by letter in a case, however far it is: the receipt, and from then on a question. Each says something else, since the same is not entered twice. */
const saidNow = async (api: Api, caseId: string, state: string): Promise<unknown> => {
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`${state}.officer`), caseId });
  const another = randomUUID();
  if (body['status'] === 'opened')
    return { operation: 'confirmReceipt', facts: { service: { authority: 'Migration service', reference: another } } };
  return { operation: 'requestEvidence', facts: { question: `Which document has the number ${another}?`, kinds: ['passport'] } };
};

/** A letter that was entered by the clerk of that State and waits for a second person. */
export const enteredLetter = async (
  api: Api,
  caseId: string,
  state: string,
  does: Does = api.change,
  says?: unknown,
): Promise<Entered> => {
  const letter = await letterOn(api, caseId, state);
  const given = sample('transcriptions/enter-transcription');
  const body = {
    ...given,
    says: says ?? (await saidNow(api, caseId, state)),
    letter: { ...(given['letter'] as object), attachmentId: letter.attachmentId },
  };
  done(await does('/cases/{caseId}/transcription', { claims: clerkOf(state), caseId, body }));
  const { transcriptions = [] } = await ofOwn(api, caseId, state);
  return { n: transcriptions.at(-1)?.n ?? 0, letter };
};

/** The number of an act that two persons of that State transcribed. */
export const transcribedAct = async (
  api: Api,
  caseId: string,
  state: string,
  does: Does = api.change,
  says?: unknown,
): Promise<number> => {
  const { n, letter } = await enteredLetter(api, caseId, state, does, says);
  const body = { transcription: n, letterSha256: letter.sha256, official: 'Head of the bureau' };
  done(await does('/cases/{caseId}/transcription-confirmation', { claims: secondOf(state), caseId, body }));
  const { transcribed = [] } = await ofOwn(api, caseId, state);
  return transcribed.at(-1)?.n ?? 0;
};

type Handler = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** Changes cases by letter as before that State was connected, on the same table. */
export const whileOnPaper = async (api: Api, state: string): Promise<Does> => {
  const before = process.env['READMIT_ON_PAPER'];
  process.env['READMIT_ON_PAPER'] = state;
  const { handler } = await started<{ readonly handler: Handler }>('api/transcriptions/handler');
  process.env['READMIT_ON_PAPER'] = before ?? '';
  return async (path, call) => {
    const { headers } = await api.call('GET', '/cases/{caseId}', { claims: call.claims, caseId: call.caseId });
    const event = eventFor('POST', path, { ...call, headers: { 'If-Match': headers['etag'] } });
    const { statusCode, body } = await handler(event, unhurried as never);
    return { status: statusCode, requestId: '', headers: {}, body: JSON.parse(body), text: body };
  };
};

/** Each of them is another: the same is not entered twice from one letter. */
const moreEvidence = () => ({
  operation: 'addEvidence',
  facts: { evidence: [{ kind: 'witness-statement', form: 'record', description: randomUUID() }] },
});

/** The number of an act in the name of the State of that side, from before it was connected. */
export const actBeforeConnection = async (
  api: Api,
  caseId: string,
  { requesting, requested }: States,
  inNameOf: 'requesting' | 'requested',
): Promise<number> => {
  const [by, of] = inNameOf === 'requesting' ? [requested, requesting] : [requesting, requested];
  const says = inNameOf === 'requesting' ? moreEvidence() : undefined;
  return transcribedAct(api, caseId, by, await whileOnPaper(api, of), says);
};

type Body = Readonly<Record<string, unknown>>;

/** What is other in the body of an operation about letters than in its sample: the letter, or the act, that is there for it. */
export const bodyOfLetters = async (
  api: Api,
  name: string,
  states: States,
  side: 'requesting' | 'requested',
  caseId: string,
): Promise<Body> => {
  const state = states[side];
  if (name === 'enterTranscription') {
    const { letter } = sample('transcriptions/enter-transcription');
    const { attachmentId } = await letterOn(api, caseId, state);
    return { letter: { ...(letter as object), attachmentId } };
  }
  if (name === 'confirmTranscription' || name === 'dropTranscription') {
    const { n } = await enteredLetter(api, caseId, state);
    return { transcription: n };
  }
  if (name === 'correctTranscription') return { act: await transcribedAct(api, caseId, state) };
  if (name === 'confirmTranscribed' || name === 'contestTranscribed')
    return { act: await actBeforeConnection(api, caseId, states, side) };
  return {};
};

/** What only a request that comes by letter has. */
const ofTheLetter = ({ letter, delivery, official }: Body): Body => ({ letter, delivery, official });

/** A request that comes by letter from the State on paper here, and says what that sample of a request says. */
export const requestOfStateOnPaper = (says = 'cases/open-case-from-letter'): Body => {
  const { requestedState: _reader, ...said } = { ...sample(says), ...ofTheLetter(sample('cases/open-case-from-letter')) };
  const person = said['person'] as { readonly nationalities: readonly string[] };
  const nationalities = person.nationalities.map((state) => (state === 'FR' ? 'KZ' : state));
  return {
    ...said,
    requestingState: onPaperHere,
    agreement: 'czech-republic-kazakhstan',
    person: { ...person, nationalities },
  };
};
