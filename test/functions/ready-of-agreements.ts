import { person, sample } from './calls.ts';
import type { Api, OperationRow, ReadyCall } from './operations.ts';

type Stops = readonly { readonly n: number; readonly category?: string; readonly resumed?: unknown }[];

/** A supervisor of the caller's State who is somebody else. */
const colleague = (claims: ReadyCall['claims'], name: string): ReadyCall['claims'] => {
  const [state] = /[A-Z]{2}(?=\.)/.exec(JSON.stringify(claims)) ?? ['FR'];
  return { ...person(`${state}.supervisor`), sub: `${name}-of-${state}` };
};

const agreementId = 'france-kazakhstan';

/** The stop of stateless persons that stands in the caller's State, if any. */
const standingStop = async (api: Api, claims: ReadyCall['claims']): Promise<number | undefined> => {
  const { body } = await api.call('GET', '/agreements/{agreementId}', { claims: colleague(claims, 'reader'), agreementId });
  return (body['stops'] as Stops).find(({ resumed, category }) => resumed === undefined && category !== undefined)?.n;
};

/** A stop is made before it is resumed, and one that stands is resumed before the same is made, each by somebody else. */
export const readyOfAgreements = async (
  api: Api,
  { name, route }: OperationRow,
  claims: ReadyCall['claims'],
  body: Record<string, unknown> | undefined,
): Promise<ReadyCall> => {
  if (name === 'findAgreement')
    return { claims, query: { requestingState: 'FR', requestedState: 'KZ', category: 'own-national' } };
  if (route.method === 'GET' || body === undefined) return { claims, agreementId };
  const stop = await standingStop(api, claims);
  if (stop !== undefined) {
    const resumption = { ...sample('agreements/resume-use'), stop };
    const call = { claims: colleague(claims, 'resumer'), agreementId, body: resumption };
    await api.call('POST', '/agreements/{agreementId}/resumption', call);
  }
  if (name !== 'resumeUse') return { claims, agreementId, body };
  const call = { claims: colleague(claims, 'stopper'), agreementId, body: sample('agreements/stop-use') };
  await api.call('POST', '/agreements/{agreementId}/stop', call);
  return { claims, agreementId, body: { ...body, stop: (await standingStop(api, claims)) ?? 1 } };
};

/** A treaty of the register, and two States between which there is one. */
export const readyOfInstruments = (row: OperationRow, claims: ReadyCall['claims']): ReadyCall => ({
  claims,
  instrumentId: 'convicted-persons-vn-kz',
  ...(row.name === 'findTransferInstrument' ? { query: { one: 'VN', other: 'KZ' } } : {}),
});
