import { does, leadingTo, type Story } from '../turn.ts';

/** What a State reads of sanctions in its own file, and what the other State reads of the same case. */
export const sanctionsView: Story = {
  title: 'sanctions as each State reads them',
  turns: [
    does('openCase', 'FR.officer'),
    ...leadingTo('reason-found-by-requesting'),
    does('recordReturnDecision', 'FR.officer'),
    does('getSanctions', 'FR.officer', {
      shows: 'A reason that is no fault of the person: the service proposes no ban, and says what the law says beside it',
    }),
    does('recordEntryBan', 'FR.officer', { as: 'recorder' }),
    does('confirmEntryBan', 'FR.officer'),
    does('requestBanReview', 'FR.officer'),
    does('recordExit', 'FR.officer'),
    does('getSanctions', 'FR.officer', {
      called: 'get-sanctions-with-a-ban',
      shows: 'An earlier ban whose time began with the exit, a request that waits for an answer, and the dates of both',
    }),
    does('getSanctions', 'KZ.officer', {
      called: 'get-sanctions-of-the-other-state',
      shows: 'The other State reads its own file, in which nothing is',
    }),
  ],
};
