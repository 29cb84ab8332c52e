import { secondary } from '../../agreement/citing.ts';
import { type StateCode, stateOf } from '../../state-code.ts';

/**
 * The States of the Schengen area, of which each enters alerts on return and on refusal of entry in the Schengen Information System. No
 * data of it reaches a third State (Regulation (EU) 2018/1861, art. 50; 2018/1860, art. 15).
 */
const schengenArea = secondary(
  'AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ').map(stateOf),
  'The list of the European Commission of the States of the Schengen area, as of 1 January 2025; Regulation (EU) 2018/1861, art. 24, and 2018/1860, art. 3; the texts were not read',
);

export type OutsideSchengen = { readonly kind: 'outside-schengen-area'; readonly state: StateCode; readonly source: string };

/** That a State enters no such alerts: it is none of the Schengen area. */
export const outsideSchengen = (state: StateCode): OutsideSchengen | undefined =>
  schengenArea.value.includes(state) ? undefined : { kind: 'outside-schengen-area', state, source: schengenArea.source };
