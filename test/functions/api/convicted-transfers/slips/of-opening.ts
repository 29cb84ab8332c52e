import { expect } from 'vitest';
import { manyNames } from '../../../../domain/identity/many-names.ts';
import { sample } from '../../../calls.ts';
import { take } from '../../../operations.ts';
import { justiceOf } from '../../../transfers-at-hand.ts';
import { inReadmission, inTransfer, readmissionIn } from '../in-both.ts';
import { days, type Made, type Slip, type Slips } from './slip.ts';

const between = (
  sentencingState: string,
  administeringState: string,
  by: string,
  facts: Slip['facts'],
  kind: Slip['kind'],
): Slip => ({
  kind,
  made: async () => ({
    transferId: '',
    claims: justiceOf('stateInterest', by),
    body: { sentencingState, administeringState },
  }),
  ...(facts === undefined ? {} : { facts }),
});

const specimen = () => sample('convicted-transfers/state-interest')['person'] as Record<string, unknown>;

/** Russia knows of a claim for protection of the person that is not decided. */
const claimUndecided: Slip = {
  kind: 'claim-bars-outgoing',
  made: async (api) => {
    const dateOfBirth = '1944-04-09';
    const caseId = await readmissionIn(api, ['RU', 'KZ'], 'opened', { ...inReadmission, dateOfBirth });
    const but = { outcome: 'undecided', checkedOn: new Date().toISOString().slice(0, 10) };
    await take(api, caseId, { requesting: 'RU', requested: 'KZ' }, { does: 'recordClaimStatus', by: 'requesting', but });
    const person = { ...specimen(), ...inTransfer, dateOfBirth };
    return { transferId: '', claims: justiceOf('stateInterest', 'RU'), body: { sentencingState: 'RU', person } };
  },
  facts: { claim: 'undecided' },
};

const asking = (more: Omit<Made, 'transferId' | 'claims'>): NonNullable<Slip['made']> => {
  const claims = justiceOf('findTransferInstrument', 'KZ');
  return async () => ({ transferId: '', claims, ...more });
};

/** The interest that opens the file, and what is asked of the treaties before. */
export const slipsOfOpening: Slips = {
  findTransferInstrument: [{ kind: 'same-state', made: asking({ query: { one: 'KZ', other: 'KZ' } }) }],
  getTransferInstrument: [{ kind: 'transfer-instrument-not-found', made: asking({ instrumentId: 'france-kazakhstan' }) }],
  stateInterest: [
    between('KZ', 'FR', 'FR', { source: expect.stringContaining('28 October 2021') }, 'no-instrument'),
    between('KZ', 'QA', 'KZ', { instrument: 'convicted-persons-qa-kz' }, 'instrument-planned'),
    between('KZ', 'UZ', 'KZ', { instrument: 'convicted-persons-uz-kz' }, 'instrument-not-in-force'),
    { kind: 'interest-of-other-state', body: { from: 'administering' }, facts: { from: 'administering' } },
    between('VN', 'KZ', 'MA', undefined, 'not-a-party'),
    between('KZ', 'AM', 'KZ', { state: 'AM' }, 'state-not-served'),
    claimUndecided,
    ...days('statedOn', (statedOn) => ({ statedOn })),
    { kind: 'too-many-names', body: { person: { ...specimen(), otherNames: manyNames } } },
  ],
};
