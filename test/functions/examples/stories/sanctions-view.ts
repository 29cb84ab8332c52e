import { does, leadingTo, type Story } from '../turn.ts';

/** What a State reads of sanctions in its own file, and what the other State reads of the same case. */
export const sanctionsView: Story = {
  title: 'sanctions as each State reads them',
  turns: [
    does('openCase', 'FR.officer'),
    ...leadingTo('reason-found-by-requesting'),
    does('recordReturnDecision', 'FR.officer'),
    does('getSanctions', 'FR.officer', {
      shows: 'Documents were lost: the service proposes no ban, and says what the law says beside it',
    }),
    does('getSanctions', 'KZ.officer', {
      called: 'of-the-other-state',
      shows: 'The other State reads its own file, in which nothing is',
    }),
  ],
};
