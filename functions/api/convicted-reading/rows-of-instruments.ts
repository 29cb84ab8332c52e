import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { nothing } from '../../change/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { day } from '../../schema/day.ts';
import { state } from '../../schema/state.ts';
import { line } from '../../schema/text.ts';
import { office } from '../convicted-transfers/row-of-act.ts';
import { instrumentFound, instrumentLine, instrumentView } from './instrument-schema.ts';

const reading = {
  method: 'GET',
  roles: office,
  person: false,
  changesCase: false,
  may: [],
  body: undefined,
  status: 200,
} as const;

/**
 * The law of transfers as data. It is public, and yet these rows are the central authority’s alone, as all of transfers: officers of
 * readmission have the register in `listAgreements`, with how far each treaty came.
 */
export const rowsOfInstruments = {
  listTransferInstruments: {
    ...reading,
    path: '/convicted-transfers/instruments',
    summary: 'The treaties on the transfer of convicted persons, planned ones too: how far each came, and which terms were read',
    keep: { by: 'caller', seconds: 300 },
    params: nothing,
    query: nothing,
    reply: once(() => z.object({ items: z.array(instrumentLine()) }).meta({ id: 'TransferInstruments' })),
    problems: [],
  },
  findTransferInstrument: {
    ...reading,
    path: '/convicted-transfers/instruments/between',
    summary: 'Under which treaty a convicted person can be transferred between two States on a day, or why under none',
    keep: { by: 'caller', seconds: 0 },
    params: nothing,
    query: once(() => z.strictObject({ one: state(), other: state(), on: day().exactOptional() })),
    reply: instrumentFound,
    problems: ['same-state'],
  },
  getTransferInstrument: {
    ...reading,
    path: '/convicted-transfers/instruments/{instrumentId}/terms',
    summary:
      'A treaty on the transfer of convicted persons with every term and its source, and what the own law of its States adds',
    keep: { by: 'caller', seconds: 300 },
    params: once(() => z.strictObject({ instrumentId: line(100) })),
    query: nothing,
    reply: instrumentView,
    problems: ['transfer-instrument-not-found'],
  },
} as const satisfies Routes;
