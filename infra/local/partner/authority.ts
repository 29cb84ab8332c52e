import { type Answer, type Caseworker, caseworker } from '../demo/caseworker.ts';
import { sample } from '../demo/sample.ts';
import { asBetween, type Between } from './between.ts';

/** What people of the transit State do, by HTTP, so that a partner sees what it is told. */
export type Act = 'assessment' | 'acceptance' | 'refusal' | 'revocation';

export type TransitRole = 'officer' | 'assessor';

export type Authority = { act(act: Act, transitId: string): Promise<void> };

/** Who does it, and the sample request that is sent. Who assessed does not accept. */
const deeds: Readonly<Record<Act, { readonly role: TransitRole; readonly says: string; readonly body: string }>> = {
  assessment: {
    role: 'assessor',
    says: 'An assessor of the transit State finds no real risk in the destination.',
    body: 'transits/assess-transit',
  },
  acceptance: {
    role: 'officer',
    says: 'An officer of the transit State lets the person through.',
    body: 'transits/accept-transit',
  },
  refusal: { role: 'officer', says: 'An officer of the transit State refuses.', body: 'transits/refuse-transit' },
  revocation: {
    role: 'officer',
    says: 'An officer of the transit State revokes that: the way on is no longer assured.',
    body: 'transits/revoke-transit',
  },
};

const done = ({ status, body }: Answer, act: Act): void => {
  if (status !== 200) throw new Error(`The ${act} was answered with ${status}: ${JSON.stringify(body)}`);
};

/** The people of the transit State at that API, each with a token of their own. Throws where an act is not done. */
export const authority = (
  api: string,
  between: Between,
  tokenFor: (role: TransitRole) => Promise<string>,
  say: (line: string) => void,
): Authority => ({
  act: async (act, transitId) => {
    const { role, says, body } = deeds[act];
    const worker: Caseworker = caseworker('the transit State', api, await tokenFor(role));
    const { status, etag, body: view } = await worker.get(`/transits/${transitId}`);
    if (status !== 200) throw new Error(`The transit was answered with ${status}: ${JSON.stringify(view)}`);
    done(await worker.post(`/transits/${transitId}/${act}`, asBetween(sample(body), between), etag), act);
    say(`  ${says}`);
  },
});
