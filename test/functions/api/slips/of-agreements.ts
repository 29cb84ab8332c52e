import { person } from '../../calls.ts';
import { aText, but, type Slips } from './slip.ts';

const supervisor = person('FR.supervisor');
const stateless = { category: 'stateless-person' };

const asked = (query: Record<string, string>) => ({
  query: { requestingState: 'FR', requestedState: 'KZ', category: 'own-national', ...query },
});

/** What the operations of agreements refuse. */
export const slipsOfAgreements: Slips = {
  findAgreement: [
    { kind: 'same-state', ...asked({ requestedState: 'FR' }), facts: { state: 'FR' } },
    { kind: 'limb-missing', ...asked({ category: 'stateless-person' }) },
    { kind: 'no-agreement', ...asked({ requestedState: 'IT' }), facts: { requestingState: 'FR', requestedState: 'IT' } },
    {
      kind: 'rules-not-loaded',
      ...asked({ requestingState: 'EE' }),
      facts: { agreement: 'estonia-kazakhstan', source: aText },
    },
    {
      kind: 'agreement-not-in-force',
      ...asked({ on: '2026-05-31' }),
      facts: { agreement: 'france-kazakhstan', inForceFrom: '2026-06-01' },
    },
    {
      kind: 'category-not-covered',
      ...asked({ requestingState: 'PL', category: 'stateless-person', limb: 'transit' }),
      facts: { category: 'stateless-person', limb: 'transit', limbs: ['entry', 'permit-at-entry', 'visa-at-entry'] },
    },
    {
      kind: 'third-state-treaty-not-stated',
      ...asked({ requestingState: 'TJ', category: 'third-country-national', limb: 'direct-entry' }),
      facts: { agreement: 'tajikistan-kazakhstan', treaties: 'treaties-with-both', source: aText },
    },
  ],
  getAgreement: [
    { kind: 'agreement-not-found', agreementId: 'atlantis-kazakhstan' },
    { kind: 'agreement-not-found', query: { edition: '1999-01-01' } },
  ],
  stopUse: [
    { kind: 'agreement-not-found', agreementId: 'atlantis-kazakhstan' },
    { kind: 'not-a-party', claims: person('NL.supervisor') },
    { kind: 'destination-not-a-party', change: but({ destination: 'DE' }) },
    { kind: 'use-already-stopped', stops: [{ claims: supervisor, body: stateless }], facts: { stop: 1 } },
  ],
  resumeUse: [
    { kind: 'agreement-not-found', agreementId: 'atlantis-kazakhstan' },
    { kind: 'not-a-party', claims: person('NL.supervisor') },
    { kind: 'no-such-stop', change: but({ stop: 99 }), facts: { stop: 99 } },
    { kind: 'stopper-resumes', claims: supervisor, stops: [{ claims: supervisor, body: stateless }], facts: { stop: 1 } },
  ],
};
