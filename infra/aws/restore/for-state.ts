import { type Danger, dangers } from './dangers.ts';
import type { Reconciliation } from './reconciliation.ts';

/** What one State may be given of it: what both States of a case see, and of own files its own. */
export const forState = (whole: Reconciliation, state: string): Reconciliation => {
  const isParty = ({ about }: { readonly about: string }): boolean => whole.parties[about]?.includes(state) === true;
  const ofState = ({ state: whose }: { readonly state: string }): boolean => whose === state;
  const acts = whole.acts.filter((act) => isParty(act) && ['shared', state].includes(act.file));
  return {
    ...whole,
    state,
    acts,
    parties: Object.fromEntries(Object.entries(whole.parties).filter(([about]) => isParty({ about }))),
    counts: Object.fromEntries(dangers.map((danger) => [danger, acts.filter((act) => act.danger === danger).length])) as Record<
      Danger,
      number
    >,
    mayDepart: whole.mayDepart.filter(ofState),
    numbers: whole.numbers.filter(isParty),
    again: whole.again.filter(({ to }) => to.state === state),
    // Whether a table is sound is for the operator to know.
    parted: [],
    regained: [],
    faults: { old: [], restored: [] },
    stops: whole.stops.filter(ofState),
    mails: whole.mails.filter(ofState),
    messages: whole.messages.filter(({ partner }) => partner === state),
    woken: whole.woken.filter(ofState),
  };
};
