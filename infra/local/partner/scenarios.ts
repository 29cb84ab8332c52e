import type { Act } from './authority.ts';

/** One step: the next message of the sample is sent, or the transit State acts; and which reply the partner waits for then. */
export type Step = { readonly does: 'send' | Act; readonly hears?: string };

/** What the kit plays, by the name of its sample in `test/samples/transit`. */
export const scenarios = {
  accepted: [{ does: 'send', hears: 'received' }, { does: 'assessment' }, { does: 'acceptance', hears: 'accepted' }],
  refused: [
    { does: 'send', hears: 'received' },
    { does: 'refusal', hears: 'refused' },
  ],
  conflict: [
    { does: 'send', hears: 'received' },
    { does: 'send', hears: 'conflict' },
  ],
  rejected: [
    { does: 'send', hears: 'rejected' },
    { does: 'send', hears: 'rejected' },
  ],
  revoked: [
    { does: 'send', hears: 'received' },
    { does: 'assessment' },
    { does: 'acceptance', hears: 'accepted' },
    { does: 'revocation', hears: 'revoked' },
    { does: 'send', hears: 'acknowledgement-recorded' },
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type Scenario = keyof typeof scenarios;

export const isScenario = (name: string): name is Scenario => name in scenarios;
