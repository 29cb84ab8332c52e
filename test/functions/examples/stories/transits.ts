import { acknowledgementOf, itineraryOf, passageOf, withdrawalOf } from '../../queue/intake/partner-messages.ts';
import { moment } from '../same-each-time.ts';
import { does, leadingTo, type Message, type Story } from '../turn.ts';
import { enteredIn, realRisk, request } from './transit-messages.ts';

const asks: Message = {
  sends: 'FR',
  message: () => request(),
  shows: 'France asks Kazakhstan to let a national of Tajikistan pass',
};

const at = new Date(moment).toISOString();

const assesses = does('assessTransit', 'KZ.assessor');
const accepts = does('acceptTransit', 'KZ.officer');

/** Transits: what partners send and are told, and what their officers do. */
export const transits: readonly Story[] = [
  {
    title: 'a transit',
    turns: [
      asks,
      does('listTransits', 'KZ.officer', { shows: 'What is asked of the transit State, the next entry first' }),
      does('assessTransit', 'KZ.assessor', { shows: 'No real risk in the State of destination' }),
      { sends: 'FR', message: () => itineraryOf(request()), shows: 'The same way a day later' },
      does('acceptTransit', 'KZ.officer', { shows: 'The transit State lets the person pass' }),
      does('getTransit', 'KZ.officer', { shows: 'The accepted transit as the transit State sees it, with its own file' }),
      does('recordPassage', 'KZ.officer', { shows: 'The person has entered' }),
      { sends: 'FR', message: () => passageOf(request(), 'exited', at, 3), shows: 'The person has left the transit State' },
      does('getTransitHistory', 'FR.officer', { query: { limit: '3' }, shows: 'The first page of the shared history' }),
      does('getTransitHistory', 'FR.officer', {
        query: ({ next }) => ({ limit: '3', cursor: next }),
        called: 'next-page',
        shows: 'The page after it',
      }),
      does('getTransitHistory', 'KZ.officer', {
        query: { file: 'own', limit: '1' },
        called: 'own-file',
        shows: 'The history of the own file, which the other State does not see',
      }),
      does('getTransitDisclosures', 'FR.officer', { shows: 'What the requesting State gave the other about the person' }),
    ],
  },
  {
    title: 'a transit refused',
    turns: [asks, assesses, does('refuseTransit', 'KZ.officer', { shows: 'The transit State refuses' })],
  },
  {
    title: 'a transit withdrawn',
    turns: [asks, { sends: 'FR', message: () => withdrawalOf(request()), shows: 'France withdraws the request' }],
  },
  {
    title: 'a transit revoked',
    turns: [
      asks,
      assesses,
      accepts,
      does('revokeTransit', 'KZ.officer', { shows: 'The transit State revokes its acceptance: the way on is not assured' }),
      { sends: 'FR', message: () => acknowledgementOf(request()), shows: 'France knows of the revocation' },
    ],
  },
  {
    title: 'a transit revoked, by hand',
    turns: [
      asks,
      assesses,
      accepts,
      does('revokeTransit', 'KZ.officer'),
      does('acknowledgeRevocation', 'FR.officer', { shows: 'The requesting State knows of the revocation' }),
    ],
  },
  {
    title: 'a transit taken back',
    turns: [
      asks,
      assesses,
      accepts,
      does('recordPassage', 'KZ.officer'),
      does('revokeTransit', 'KZ.officer'),
      does('openTransitTakeBack', 'FR.officer', { shows: 'The case in which the requesting State takes the person back' }),
      does('getTransit', 'FR.officer'),
      ...leadingTo('taking-back', 'take-back'),
      does('recordTakingBack', 'FR.officer'),
    ],
  },
  {
    title: 'a transit stopped',
    turns: [
      asks,
      does('assessTransit', 'KZ.assessor', { as: 'first-assessor-of-KZ', but: realRisk() }),
      does('proposeTransitReopening', 'KZ.assessor', { shows: 'A second assessor proposes to reopen the stop' }),
      does('reopenTransitStop', 'KZ.supervisor', { shows: 'A supervisor reopens it, and the person is told' }),
    ],
  },
  {
    title: 'messages that change nothing',
    turns: [
      asks,
      { sends: 'FR', message: () => ({ ...request(), time: '2026-11-24T07:00:00Z' }) },
      {
        sends: 'FR',
        message: () => ({
          ...request({ declared: false }),
          id: 'fr-transit-0002',
          subject: '0f0e0d0c-0b0a-4908-8706-050403020101',
        }),
      },
      does('listRejections', 'FR.officer', { shows: 'A message of France that was rejected, with what was wrong in it' }),
    ],
  },
  {
    title: 'a message that never came',
    turns: [asks, { sends: 'FR', message: () => itineraryOf(request(), 24, 3) }, { sweptAfterHours: 0.1 }],
  },
  { title: 'a request too late for the agreement', turns: [{ sends: 'PL', message: () => request(enteredIn(30)) }] },
  { title: 'a request after its day', turns: [{ sends: 'PL', message: () => request(enteredIn(-1)) }] },
];
