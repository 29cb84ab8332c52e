import { instantAt } from '../../domain/time/instant.ts';
import { dayIn } from '../../domain/time/zone.ts';
import { aboutSomebodyElse } from '../../infra/local/demo/specimen-person.ts';
import { person, sample } from '../functions/calls.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  caseIn,
  france,
  kazakhstan,
  type OperationName,
  type OperationRow,
  type ReadyCall,
  readyOn,
  take,
} from '../functions/operations.ts';
import { realRisk as finding, stepsTo } from '../functions/stages.ts';
import { type TransitStage, transitIn } from '../functions/transits-at-hand.ts';
import { letterWays } from './other-letters.ts';
import { transferWays } from './other-transfers.ts';

const realRisk = { official: 'Head of service', grounds: [{ code: 'RR-REFOUL', country: 'KZ' }], reasons: 'Kept on this side.' };

const states = { requesting: 'FR', requested: 'KZ' };

/** A case with an issued travel document that has since come as far as that stage. */
const withDocument = async (api: Api, stage: 'accepted' | 'taking-back'): Promise<string> => {
  const caseId = await caseIn(api, 'document-issued');
  for (const step of stepsTo(stage).slice(stepsTo('accepted').length)) await take(api, caseId, states, step);
  return caseId;
};

/** What the sample is changed by on that other way. */
const otherBodies: Partial<Readonly<Record<OperationName, object>>> = {
  refuseCase: realRisk,
  withdrawAcceptance: realRisk,
  assessProtection: finding('requesting').but ?? {},
  recordEntryBan: {
    ban: {
      from: 'decision',
      decision: 1,
      reference: 'IRTF-2026-69-00099',
      notifiedOn: dayIn('Europe/Paris', instantAt(Date.now())),
      language: 'Kazakh',
      timeAndProofExplained: true,
    },
  },
};

/** A case in which somebody is taken back whose transit ended, as far as the departure. */
const ofTransit = async (api: Api): Promise<string> => {
  const transitId = await transitIn(api, 'take-back-opened');
  const { body } = await api.call('GET', '/transits/{transitId}', { claims: france, transitId });
  const caseId = body['takeBackCase'] as string;
  for (const step of stepsTo('taking-back').slice(stepsTo('take-back').length)) await take(api, caseId, states, step);
  return caseId;
};

/** The case in which an operation also writes what its sample does not: the own file, the register, a document that leaves its list. */
const otherCases: Partial<Readonly<Record<OperationName, readonly ((api: Api) => Promise<string>)[]>>> = {
  refuseCase: [(api) => caseIn(api, 'received')],
  withdrawAcceptance: [(api) => withDocument(api, 'accepted')],
  withdrawCase: [(api) => withDocument(api, 'accepted')],
  addEvidence: [(api) => caseIn(api, 'stopped-by-requesting')],
  correctPerson: [
    async (api) => {
      const caseId = await withDocument(api, 'accepted');
      await take(api, caseId, states, finding('requesting'));
      return caseId;
    },
  ],
  assessProtection: [(api) => caseIn(api, 'opened')],
  requestTravelDocument: [(api) => caseIn(api, 'document-expired')],
  recordDeparture: [(api) => withDocument(api, 'accepted')],
  recordArrival: [(api) => caseIn(api, 'departed-on-document')],
  // Each moves a date of which its State is reminded.
  recordReturnDecision: [(api) => caseIn(api, 'ban-confirmed-by-requesting')],
  recordEntryBan: [(api) => caseIn(api, 'sanction-decided-by-requesting')],
  recordExit: [
    async (api) => {
      const caseId = await caseIn(api, 'ban-confirmed-by-requesting');
      await take(api, caseId, states, { does: 'recordReturnDecision', by: 'requesting' });
      return caseId;
    },
  ],
  withdrawExit: [
    async (api) => {
      const caseId = await caseIn(api, 'ban-confirmed-by-requesting');
      for (const does of ['recordReturnDecision', 'recordExit'] as const)
        await take(api, caseId, states, { does, by: 'requesting' });
      return caseId;
    },
  ],
  recordBorderAlert: [(api) => caseIn(api, 'exit-proved-by-requesting')],
  liftSanction: [(api) => caseIn(api, 'ban-confirmed-by-requesting')],
  recordTakingBack: [(api) => withDocument(api, 'taking-back'), ofTransit],
};

const [assessed] = sample('transits/assess-transit')['countries'] as { findings: object }[];
const risky = { countries: [{ ...assessed, findings: { ...assessed?.findings, torture: 'real-risk' } }] };
const refoul = { grounds: [{ code: 'TR-REFOUL', country: 'TJ' }] };
const assessor = person('KZ.assessor');

type OfTransit = { readonly claims: ReadyCall['claims']; readonly stage: TransitStage; readonly body: object };

/** The ways of an operation on transits on which it also ends one, alarms, or finds a risk. */
const otherTransits: Partial<Readonly<Record<OperationName, readonly OfTransit[]>>> = {
  assessTransit: [{ claims: assessor, stage: 'accepted', body: risky }],
  refuseTransit: [{ claims: assessor, stage: 'requested', body: refoul }],
  revokeTransit: [{ claims: assessor, stage: 'accepted', body: refoul }],
  recordPassage: [
    { claims: kazakhstan, stage: 'under-way', body: { event: 'exited' } },
    { claims: kazakhstan, stage: 'under-way', body: { event: 'onward-refused' } },
  ],
};

const transitWays = async (api: Api, row: OperationRow): Promise<readonly ReadyCall[]> =>
  Promise.all(
    (otherTransits[row.name] ?? []).map(async ({ claims, stage, body }) => {
      const transitId = await transitIn(api, stage);
      const call = await readyOn(api, row, claims, transitId);
      return { ...call, body: { ...bodyOf(row), ...body } };
    }),
  );

/** The ways of an operation on which it also writes what its sample does not. */
export const otherWays = async (api: Api, row: OperationRow): Promise<readonly ReadyCall[]> => {
  if (row.name === 'openCase') {
    const linked = { caseId: await api.opened(), relation: 'child' };
    const claim = { outcome: 'none', checkedOn: '2026-06-02', source: 'Register' };
    return [{ claims: france, body: { ...aboutSomebodyElse(bodyOf(row) ?? {}), linkedCases: [linked], claim } }];
  }
  const cases = otherCases[row.name] ?? [];
  const calls = await Promise.all(
    cases.map(async (other) => {
      const call = await readyOn(api, row, callerFor(row), await other(api));
      return { ...call, body: { ...(call.body as object), ...otherBodies[row.name] } };
    }),
  );
  return [...calls, ...(await transitWays(api, row)), ...(await transferWays(api, row)), ...(await letterWays(api, row))];
};
