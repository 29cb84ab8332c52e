import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import { holdTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { type NationalityFacts, recordNationality } from '../../../domain/convicted-transfer/record-nationality.ts';
import type { Assessment } from '../../../domain/file/assessment.ts';
import { holdCase } from '../../../domain/protection/hold-case.ts';
import { ok } from '../../../domain/result.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { type Instant, instantAt } from '../../../domain/time/instant.ts';
import { assessTransit } from '../../../domain/transit/assess-transit.ts';
import { refuseTransit } from '../../../domain/transit/refuse-transit.ts';
import { agreementUsesIn } from '../../../functions/adapters/agreement-uses.ts';
import { caseStore, randomSalt } from '../../../functions/adapters/case-store.ts';
import { convictedTransfersIn } from '../../../functions/adapters/convicted-transfers.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { loadedTreaties } from '../../../functions/adapters/loaded-treaties.ts';
import { openReadmissionsIn } from '../../../functions/adapters/open-readmissions.ts';
import { personRegisterIn } from '../../../functions/adapters/person-register.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { transitsIn } from '../../../functions/adapters/transits.ts';
import { kindOfCase } from '../../../functions/change/case/kind-of-case.ts';
import { kindOfConvictedTransfer } from '../../../functions/change/convicted-transfer/kind-of-convicted-transfer.ts';
import { theTransfer } from '../../../functions/change/convicted-transfer/looks.ts';
import { seeing, theFile } from '../../../functions/change/seeing.ts';
import { kindOfTransit } from '../../../functions/change/transit/kind-of-transit.ts';
import { theTransit } from '../../../functions/change/transit/looks.ts';
import { identityKey } from '../../../functions/settings.ts';
import { person, sample } from '../calls.ts';
import type { Api } from '../operations.ts';
import { transferStates } from '../transfer-states.ts';
import { openedTransfer } from '../transfers-at-hand.ts';
import { requestedTransit } from '../transits-at-hand.ts';
import { kindOfLuggage, offered } from './luggage/kind-of-luggage.ts';
import { collect, note } from './luggage/luggage.ts';
import { type SpecimenOfKind, specimenOf } from './specimen-of-kind.ts';

export const states = { requesting: stateOf('FR'), requested: stateOf('KZ') };

/** As a person of the State does it, at that moment. */
const by = { subject: 'person-of-the-specimen', roles: ['officer', 'assessor'] } as const;
const now = (): Instant => instantAt(Date.now());

/** Every kind of file there is, and one that no agreement knows: whatever holds of one holds of all. */
export const kindsAtHand = (api: Api): Readonly<Record<string, SpecimenOfKind>> => {
  const table = tableCalled(api.table);
  const agreements = loadedAgreements();
  const register = personRegisterIn(table, identityKey());
  const transits = { transits: transitsIn(table), register, uses: agreementUsesIn(table), agreements, salts: randomSalt };
  const readmissions = openReadmissionsIn(table, identityKey());
  const transfers = {
    ...{ transfers: convictedTransfersIn(table), treaties: loadedTreaties() },
    ...{ register, readmissions, salts: randomSalt },
  };
  const national = sample('convicted-transfers/record-nationality') as unknown as NationalityFacts;
  return {
    case: specimenOf(kindOfCase({ cases: caseStore(table), register, agreements, onPaper: [] }), {
      states,
      begin: async () => {
        const opened = await api.call('POST', '/cases', { claims: person('FR.officer'), body: sample('cases/open-case') });
        return String(opened.body['caseId']);
      },
      acts: {
        seen: {
          by: 'requested',
          decide: seeing(theFile, (files) => confirmReceipt(files, { service: { authority: 'A', reference: 'B' } }, now())),
        },
        hidden: {
          by: 'requesting',
          decide: seeing(theFile, (files) =>
            holdCase(files, { kind: 'protection', reason: 'A claim is prepared.', ...by }, now()),
          ),
        },
      },
      headsOf: ({ heads }) => heads,
    }),
    transit: specimenOf(kindOfTransit(transits), {
      states,
      begin: () => requestedTransit(api),
      acts: {
        seen: {
          by: 'requested',
          decide: seeing(theTransit(transits), ({ transit, own, agreement }) => {
            const facts = {
              official: 'Desk',
              grounds: [{ code: 'TR-ORDER' }],
              reasons: 'Wanted for an offence.',
              ...by,
            } as const;
            const refused = refuseTransit(transit, own, facts, agreement, now());
            return refused.ok ? ok({ ...refused.value, says: { type: 'refused', data: {} } }) : refused;
          }),
        },
        hidden: {
          by: 'requested',
          decide: seeing(theTransit(transits), ({ transit, own, agreement }) => {
            const facts = sample('transits/assess-transit') as unknown as Pick<Assessment, 'countries' | 'heard' | 'assessor'>;
            return assessTransit(transit, own, { ...facts, subject: by.subject }, agreement, now());
          }),
        },
      },
      headsOf: ({ head, ownHead }) => ({ shared: head, own: ownHead }),
    }),
    transfer: specimenOf(kindOfConvictedTransfer(transfers), {
      states: { requesting: stateOf(transferStates.requesting), requested: stateOf(transferStates.requested) },
      begin: () => openedTransfer(api),
      acts: {
        seen: {
          by: 'requested',
          part: 'administering',
          decide: seeing(theTransfer(transfers), ({ files }) => recordNationality(files, national, now())),
        },
        hidden: {
          by: 'requesting',
          part: 'sentencing',
          decide: seeing(theTransfer(transfers), ({ files }) =>
            holdTransfer(files, { kind: 'medical', reason: 'The person is in hospital.', ...by }, now()),
          ),
        },
      },
      headsOf: ({ heads }) => heads,
    }),
    luggage: specimenOf(kindOfLuggage(table), {
      states,
      begin: async () => {
        const id = randomUUID();
        const shared = {
          id,
          requestingState: states.requesting,
          requestedState: states.requested,
          status: 'offered',
          pieces: 2,
        } as const;
        await table.client.send(new PutCommand({ TableName: table.name, Item: offered(shared) }));
        return id;
      },
      acts: {
        seen: { by: 'requested', decide: seeing(theFile, (files) => collect(files, now())) },
        hidden: { by: 'requesting', decide: seeing(theFile, (files) => note(files, 'One lock is broken.')) },
      },
      headsOf: ({ heads }) => heads,
    }),
  };
};
