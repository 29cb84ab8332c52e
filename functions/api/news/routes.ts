import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit, unreadable, unreadableRings, wholeNumber } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { transferChange } from './transfer-change-schema.ts';
import { visibleChange } from './visible-change-schema.ts';

/** For how many seconds a client can have its request wait for news. */
const longestWait = 20;

const wait = () =>
  wholeNumber(0, longestWait, 0).meta({
    description: `Where there is no news yet: for how many seconds the request waits for some before it is answered, at most ${longestWait}`,
  });

const reading = {
  method: 'GET',
  person: false,
  changesCase: false,
  readAt: 'until',
  params: nothing,
  query: once(() => z.strictObject({ limit: limit(), after: cursor(), wait: wait() })),
  body: undefined,
  status: 200,
  problems: [],
} as const;

/** Where to go on, and until when nothing is missing. */
const behind = once(() => ({
  unreadable: unreadable(),
  next: z.string().exactOptional().meta({ description: 'Where to go on, also when this page is empty' }),
  until: z.iso.datetime().meta({ description: 'Every change that was stored before this instant is in the list' }),
}));

export const newsRoutes = {
  listChanges: {
    ...reading,
    path: '/changes',
    summary: 'What changed in your State’s cases since you last asked, oldest first; its next is sent back as after',
    roles: ['officer', 'supervisor', 'assessor', 'escort', 'auditor'],
    may: ['read WORK#'],
    reply: once(() => z.object({ items: z.array(visibleChange()), ...behind() }).meta({ id: 'Changes' })),
  },
  listConvictedTransferChanges: {
    ...reading,
    path: '/convicted-transfers/changes',
    summary: 'What changed in your State’s transfers of convicted persons since you last asked, oldest first',
    roles: ['justice', 'justice-supervisor'],
    may: ['read CONVICTED#'],
    reply: once(() => z.object({ items: z.array(transferChange()), ...behind() }).meta({ id: 'ConvictedTransferChanges' })),
  },
} as const satisfies Routes;

export type NewsRoutes = typeof newsRoutes;

export const news = {
  entry: 'api/news/handler',
  summary:
    'What changed in the cases and transfers of a State. A request can wait for news, and takes no place of those that read',
  needs: ['stage', 'on-paper', 'cursor-key'],
  // A little longer than the longest wait, and within the patience of the gateway.
  timeoutSeconds: 25,
  memoryMegabytes: 512,
  harmIfLost: 'The systems of States do not hear that a case or a transfer changed, and go on with what they knew.',
  alarmsOn: unreadableRings,
  routes: newsRoutes,
} as const satisfies ApiFunction;
