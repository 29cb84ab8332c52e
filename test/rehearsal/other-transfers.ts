import { aboutSomebodyElse } from '../../infra/local/demo/specimen-person.ts';
import { readmissionIn, readyBetween } from '../functions/api/convicted-transfers/in-both.ts';
import { person, sample } from '../functions/calls.ts';
import { type Api, type OperationName, type OperationRow, type ReadyCall, readyOn, take } from '../functions/operations.ts';
import {
  bringTransferTo,
  justiceOf,
  openedTransfer,
  realRiskForTransfer,
  type TransferStage,
  transferIn,
  transferStageOf,
} from '../functions/transfers-at-hand.ts';

type Way = { readonly by: 'VN' | 'KZ'; readonly stage: TransferStage; readonly body?: object };

/** The ways of an operation on a transfer on which it also alarms, ends it or takes its end back, or finds a risk. */
const ways: Partial<Readonly<Record<OperationName, Way>>> = {
  verifyConsent: { by: 'KZ', stage: 'consented', body: { found: 'not-free-or-not-informed' } },
  assessTransferRisk: { by: 'VN', stage: 'opened', body: realRiskForTransfer() },
  recordHandOver: { by: 'VN', stage: 'withdrawn' },
  recordSentenceEnd: { by: 'KZ', stage: 'handed-over' },
};

/** Those that look at cases of readmission: Kazakhstan at its own, and Vietnam under the guard, which looks at those of both. */
const looking: Partial<Readonly<Record<OperationName, 'VN' | 'KZ'>>> = {
  correctConvictedPerson: 'KZ',
  requestTransfer: 'KZ',
  proposeTransferStopReopening: 'KZ',
  reopenTransferStop: 'KZ',
  authoriseHandOver: 'VN',
  recordHandOver: 'VN',
  getHandOverGuard: 'VN',
};

/** A transfer at that stage of somebody about whom Kazakhstan had a case of readmission, which France withdrew. */
const afterReadmission = async (api: Api, stage: TransferStage) => {
  const { person: who } = aboutSomebodyElse(sample('convicted-transfers/state-interest')) as { person: object };
  const body = { ...sample('cases/open-case'), person: who };
  const opened = await api.call('POST', '/cases', { claims: person('FR.officer'), body });
  if (opened.status !== 201) throw new Error(opened.text);
  const states = { requesting: 'FR', requested: 'KZ' };
  await take(api, String(opened.body['caseId']), states, { does: 'withdrawCase', by: 'requesting' });
  const transferId = await openedTransfer(api, { person: who });
  await bringTransferTo(api, transferId, stage, 'opened');
  return { transferId, who };
};

const callOn = async (
  api: Api,
  row: OperationRow,
  by: 'VN' | 'KZ',
  transferId: string,
  body: object = {},
): Promise<ReadyCall> => {
  const call = await readyOn(api, row, justiceOf(row.name, by), transferId);
  return call.body === undefined ? call : { ...call, body: { ...(call.body as object), ...body } };
};

const bornElsewhere = { place: { latin: 'Almaty' }, country: 'KZ' };

const afterLooking = async (api: Api, row: OperationRow, by: 'VN' | 'KZ'): Promise<ReadyCall> => {
  const stage = transferStageOf(row.name, by === 'VN' ? 'requesting' : 'requested');
  const { transferId, who } = await afterReadmission(api, stage);
  return callOn(
    api,
    row,
    by,
    transferId,
    row.name === 'correctConvictedPerson' ? { person: { ...who, placeOfBirth: bornElsewhere } } : {},
  );
};

/** Russia, which has such cases too, plans anew for somebody about whom it withdrew one. */
const plannedAnew = async (api: Api, row: OperationRow): Promise<ReadyCall> => {
  const parties = ['RU', 'KZ'] as const;
  const caseId = await readmissionIn(api, parties, 'opened');
  await take(api, caseId, { requesting: 'RU', requested: 'KZ' }, { does: 'withdrawCase', by: 'requesting' });
  const { transferId } = await readyBetween(api, parties);
  return readyOn(api, row, justiceOf(row.name, 'RU'), transferId);
};

/** The monitor of Vietnam sees what the guard finds, of Kazakhstan’s cases of readmission too. */
const monitored = async (api: Api): Promise<ReadyCall> => {
  await afterReadmission(api, 'planned');
  const claims = person('VN.monitor');
  const { body } = await api.call('GET', '/monitor/convicted-transfers', { claims });
  const [first] = body['items'] as { monitorId: string }[];
  return { claims, monitorId: first?.monitorId ?? '' };
};

/** The ways of an operation on transfers of convicted persons on which it also reads or writes what its sample does not. */
export const transferWays = async (api: Api, row: OperationRow): Promise<readonly ReadyCall[]> => {
  if (row.name === 'planHandOver') return [await plannedAnew(api, row)];
  if (row.name === 'getMonitoredTransfer') return [await monitored(api)];
  const [way, looks] = [ways[row.name], looking[row.name]];
  return [
    ...(way === undefined ? [] : [await callOn(api, row, way.by, await transferIn(api, way.stage), way.body)]),
    ...(looks === undefined ? [] : [await afterLooking(api, row, looks)]),
  ];
};
