import { type Danger, dangers } from './dangers.ts';
import { inOffice } from './office.ts';
import type { Reconciliation } from './reconciliation.ts';

/**
 * What one office of a State may be given of it: what both States of a file see, and of own files its own. `KZ` is the authority for
 * readmission, `KZ.justice` the central authority for transfers of convicted persons: neither is told anything of the other.
 */
export const forState = (whole: Reconciliation, office: string): Reconciliation => {
  const { state, justice } = inOffice(office);
  const isParty = ({ about }: { readonly about: string }): boolean =>
    whole.parties[about]?.includes(state) === true && whole.transfers.includes(about) === justice;
  const acts = whole.acts.filter((act) => isParty(act) && ['shared', state].includes(act.file));
  return {
    ...whole,
    state: office,
    acts,
    parties: Object.fromEntries(Object.entries(whole.parties).filter(([about]) => isParty({ about }))),
    transfers: whole.transfers.filter((about) => isParty({ about })),
    counts: Object.fromEntries(dangers.map((danger) => [danger, acts.filter((act) => act.danger === danger).length])) as Record<
      Danger,
      number
    >,
    mayDepart: whole.mayDepart.filter((one) => one.state === state && isParty(one)),
    numbers: whole.numbers.filter(isParty),
    again: whole.again.filter(({ to }) => to.state === office),
    // Whether a table is sound is for the operator to know.
    parted: [],
    regained: [],
    faults: { old: [], restored: [] },
    stops: whole.stops.filter((one) => one.state === office),
    mails: whole.mails.filter((one) => one.state === office),
    messages: whole.messages.filter(({ partner }) => partner === office),
    woken: whole.woken.filter((one) => one.state === office),
  };
};
