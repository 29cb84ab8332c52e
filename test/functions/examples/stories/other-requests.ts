import { betweenFranceAndKazakhstan, does, leadingTo, type Story } from '../turn.ts';

const opens = (state: string, sample: string, shows: string) =>
  does('openCase', `${state}.officer`, { sample: `cases/${sample}`, shows });

const openedOnly = (title: string, state: string, sample: string, shows: string): Story => ({
  title,
  turns: [opens(state, sample, shows)],
});

const opened = does('openCase', 'FR.officer');

/** Two months ago: the time to reply has run out since. */
const longAgo = 60 * 24;

/** Every other way in which a case is opened, and what becomes of it. */
export const otherRequests: readonly Story[] = [
  openedOnly('a request by Kazakhstan', 'KZ', 'open-case-kz-requests-fr', 'An own national of France, asked for by Kazakhstan'),
  openedOnly(
    'a third-country national',
    'FR',
    'open-case-third-country',
    'A national of a third State, by a visa of the requested State',
  ),
  openedOnly('a notice', 'FR', 'open-case-notice', 'A notice alone, for a person with a valid passport'),
  {
    title: 'an urgent request',
    turns: [
      opens('FR', 'open-case-urgent', 'A person caught at the border: the urgent procedure'),
      does('changeTrack', 'KZ.officer', { shows: 'The requested State says that it is not urgent' }),
    ],
  },
  {
    title: 'more time for an urgent reply',
    turns: [
      does('openCase', 'NO.officer', { sample: 'cases/open-case-urgent' }),
      does('confirmReceipt', 'KZ.officer'),
      does('extendReply', 'KZ.officer'),
      does('consentToExtension', 'NO.officer', { shows: 'The requesting State consents to more time' }),
    ],
  },
  {
    title: 'an inquiry',
    turns: [
      opens('FR', 'open-case-stateless', 'A stateless person who came by way of the requested State'),
      does('confirmReceipt', 'KZ.officer'),
      does('answerInquiry', 'KZ.officer', { shows: 'The inquiry disproves what the evidence speaks for' }),
    ],
  },
  {
    title: 'silence',
    turns: [
      does('openCase', 'NL.officer', {
        sample: 'cases/open-case-nl-requests-kz',
        hoursAgo: longAgo,
        shows: 'An own national, asked for under the Benelux agreement',
      }),
      does('recordDelivery', 'NL.officer', { hoursAgo: longAgo }),
      does('confirmSilence', 'NL.supervisor', { shows: 'Nobody answered in time: under this agreement that is consent' }),
      does('requestTravelDocument', 'NL.officer'),
    ],
  },
  {
    title: 'a document of the requesting State',
    turns: [
      does('openCase', 'NL.officer', { sample: 'cases/open-case-nl-requests-kz', hoursAgo: longAgo }),
      ...leadingTo('document-requested', 'opened', { requesting: 'NL', requested: 'KZ' }).map((turn) => ({
        ...turn,
        hoursAgo: longAgo,
      })),
      does('getCase', 'NL.officer'),
      does('issueOwnDocument', 'NL.officer', { shows: 'The requesting State issues its own document: none came in time' }),
    ],
  },
  {
    title: 'a refusal',
    turns: [
      opened,
      ...leadingTo('received'),
      does('refuseCase', 'KZ.officer', { shows: 'The person is no national of the requested State' }),
      does('closeCase', 'FR.officer'),
    ],
  },
  {
    title: 'a withdrawal',
    turns: [opened, does('withdrawCase', 'FR.officer', { shows: 'The person left by own means' })],
  },
  {
    title: 'an acceptance withdrawn',
    turns: [
      opened,
      ...leadingTo('accepted'),
      does('withdrawAcceptance', 'KZ.officer', { shows: 'It turned out that the nationality was lost' }),
    ],
  },
  {
    title: 'a plan that fails',
    turns: [
      opened,
      ...leadingTo('planned', 'opened', betweenFranceAndKazakhstan),
      does('declineTransfer', 'KZ.officer', { shows: 'The receiving State cannot receive the person then' }),
      does('cancelTransfer', 'FR.officer', { shows: 'The moving State cancels its plan' }),
      does('planTransfer', 'FR.officer'),
      does('confirmTransfer', 'KZ.officer'),
      does('failDeparture', 'FR.officer', { shows: 'The captain took the person not on board' }),
    ],
  },
  {
    title: 'a mistake',
    turns: [
      opened,
      ...leadingTo('transferred'),
      does('claimError', 'KZ.officer', { shows: 'Somebody else was sent' }),
      does('answerErrorClaim', 'FR.officer', { shows: 'The requesting State agrees: it takes the person back' }),
    ],
  },
  {
    title: 'a taking back',
    turns: [
      opened,
      ...leadingTo('moved-in-breach'),
      does('openTakeBack', 'FR.officer', { shows: 'A person who was moved in breach is taken back' }),
      does('planTransfer', 'KZ.officer', {
        sample: 'movements/plan-taking-back',
        shows: 'The way back, planned by the State where the person is',
      }),
      does('confirmTransfer', 'FR.officer'),
      does('recordClaimStatus', 'KZ.officer'),
      does('assessProtection', 'KZ.assessor', {
        sample: 'protection/assess-taking-back',
        shows: 'No real risk in the State to which the person goes back',
      }),
      ...leadingTo('taking-back', 'take-back').slice(4),
      does('recordTakingBack', 'FR.officer', { shows: 'The person is back' }),
    ],
  },
];
