import { randomUUID } from 'node:crypto';
import { stateOf } from '../../domain/state-code.ts';
import { type Instant, instantAt } from '../../domain/time/instant.ts';
import { aboutSomebodyElse } from '../../infra/local/demo/specimen-person.ts';
import { type Call, person, sample } from './calls.ts';
import type { Api, OperationName } from './operations.ts';
import { requestOf } from './queue/intake/partner-messages.ts';

/** How far a transit has come. */
export const transitStages = ['requested', 'assessed', 'accepted', 'under-way', 'to-be-taken-back', 'take-back-opened'] as const;

export type TransitStage = (typeof transitStages)[number] | 'revoked' | 'stopped' | 'reopening-proposed';

/** At which stage an operation can be done, where it is not the first. */
export const transitStageFor: Partial<Readonly<Record<OperationName, TransitStage>>> = {
  acceptTransit: 'assessed',
  revokeTransit: 'accepted',
  recordPassage: 'accepted',
  acknowledgeRevocation: 'revoked',
  openTransitTakeBack: 'to-be-taken-back',
  proposeTransitReopening: 'stopped',
  reopenTransitStop: 'reopening-proposed',
};

const assessor = person('KZ.assessor');
const officer = person('KZ.officer');

/** Reads the transit as the caller and sends the change with the ETag of that view. */
export const changeTransitOf = async (
  api: Api,
  act: string,
  transitId: string,
  given: Call & { readonly claims: Record<string, string> },
) => {
  const view = await api.call('GET', '/transits/{transitId}', { claims: given.claims, transitId });
  const headers = { 'If-Match': view.headers['etag'] ?? '"none"', ...given.headers };
  return api.call('POST', `/transits/{transitId}/${act}`, { ...given, transitId, headers });
};

/** A real risk on one ground, found by another assessor than the one of all else. */
const risk = (): object => {
  const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
  return { countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }] };
};

type Step = { readonly act: string; readonly claims: Record<string, string>; readonly sample: string; readonly but?: object };

const steps: Readonly<Record<Exclude<TransitStage, 'requested'>, Step>> = {
  assessed: { act: 'assessment', claims: assessor, sample: 'assess-transit' },
  accepted: { act: 'acceptance', claims: officer, sample: 'accept-transit' },
  'under-way': { act: 'passage', claims: officer, sample: 'record-passage' },
  'to-be-taken-back': { act: 'revocation', claims: officer, sample: 'revoke-transit' },
  revoked: { act: 'revocation', claims: officer, sample: 'revoke-transit' },
  stopped: { act: 'assessment', claims: { ...assessor, sub: 'first-assessor-of-KZ' }, sample: 'assess-transit', but: risk() },
  'reopening-proposed': { act: 'stop-reopening-proposal', claims: assessor, sample: 'propose-transit-reopening' },
  'take-back-opened': { act: 'take-back', claims: person('FR.officer'), sample: 'open-transit-take-back' },
};

const stepsTo = (stage: TransitStage): readonly Step[] => {
  if (stage === 'revoked') return [steps.assessed, steps.accepted, steps.revoked];
  if (stage === 'stopped') return [steps.stopped];
  if (stage === 'reopening-proposed') return [steps.stopped, steps['reopening-proposed']];
  const { requested: _first, ...rest } = { requested: 0, ...steps };
  return transitStages.slice(1, transitStages.indexOf(stage) + 1).map((name) => rest[name as keyof typeof rest]);
};

/** The intake on that table. Loaded when first asked for: the register of agreements is set up by `startApi`. */
const intakeOn = async (table: string) => {
  const [{ tableCalled }, { transitsIn }, { loadedAgreements }, { servedStates }, { takeIn }] = await Promise.all([
    import('../../functions/adapters/table.ts'),
    import('../../functions/adapters/transits.ts'),
    import('../../functions/adapters/loaded-agreements.ts'),
    import('../../functions/settings.ts'),
    import('../../functions/queue/intake/take-in.ts'),
  ]);
  const intake = {
    transits: transitsIn(tableCalled(table)),
    agreements: loadedAgreements(),
    served: servedStates(),
    onPaper: [],
    salts: randomUUID,
  };
  return (arrived: Parameters<typeof takeIn>[1]) => takeIn(intake, arrived);
};

/** Lets a message of a partner arrive, and gives what it came to. */
export const arrive = async (api: Api, message: object, sentAt = instantAt(Date.now()), from = 'FR') =>
  (await intakeOn(api.table))({ partner: stateOf(from), body: JSON.stringify(message), sentAt, queueMessageId: randomUUID() });

/** A request for a transit of its own about a specimen person of its own, which France asked Kazakhstan by its queue. */
export const requestedTransit = async (
  api: Api,
  data: Record<string, unknown> = {},
  { sentAt = instantAt(Date.now()), from = 'FR' }: { readonly sentAt?: Instant; readonly from?: string } = {},
): Promise<string> => {
  const request = requestOf(randomUUID());
  const about = aboutSomebodyElse(request['data'] as Record<string, unknown>);
  const outcome = await arrive(api, { ...request, data: { ...about, ...data } }, sentAt, from);
  if (outcome !== 'applied') throw new Error(`The request came to ${outcome}`);
  return request.subject;
};

/** A new transit at that stage. */
export const transitIn = async (
  api: Api,
  stage: TransitStage = 'requested',
  data: Record<string, unknown> = {},
): Promise<string> => {
  const transitId = await requestedTransit(api, data);
  for (const { act, claims, sample: path, but } of stepsTo(stage)) {
    const { status, text } = await changeTransitOf(api, act, transitId, {
      claims,
      body: { ...sample(`transits/${path}`), ...but },
    });
    if (status !== 200) throw new Error(`${act}: ${text}`);
  }
  return transitId;
};
