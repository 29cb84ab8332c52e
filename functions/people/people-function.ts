import type { Work } from '../grant.ts';

/**
 * The function by which a State enters and dismisses its own people. Each State has one of its own, which knows no other State: whoever
 * may call it cannot choose for whom.
 */
export const peopleFunction = {
  entry: 'people/handler',
  summary: 'Enter, change and dismiss the people of one State, and change the secret of its machines',
  may: [],
  needs: [],
  timeoutSeconds: 30,
  memoryMegabytes: 256,
  harmIfLost: 'A State cannot shut out a person whom it dismissed, or a machine whose secret is known.',
} as const satisfies Work;
