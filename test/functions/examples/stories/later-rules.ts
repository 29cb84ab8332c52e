import { does, type Story } from '../turn.ts';

/** Two months ago: before the later edition applied. */
const longAgo = 60 * 24;

/** A case that goes on under rules that came after it. */
export const laterRules: Story = {
  title: 'later rules',
  turns: [
    does('openCase', 'FR.officer', {
      sample: 'cases/open-case-fr-requests-nl-urgent',
      hoursAgo: longAgo,
      shows: 'The same, urgent',
    }),
    does('openCase', 'FR.officer', {
      sample: 'cases/open-case-fr-requests-nl',
      hoursAgo: longAgo,
      shows: 'A request under an agreement that no State ever made, for trials',
    }),
    does('migrateCase', 'FR.supervisor', { shows: 'The case goes on under the later edition of that agreement' }),
  ],
};
