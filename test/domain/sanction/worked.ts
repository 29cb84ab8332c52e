import { expect, test } from 'vitest';
import type { Files } from '../../../domain/file/files.ts';
import type { ReturnDecision } from '../../../domain/file/return-decision.ts';
import type { ProposedSanction } from '../../../domain/file/sanction-proposal.ts';
import { sanctionBarred } from '../../../domain/sanction/sanction-barred.ts';
import { FR } from '../specimen.ts';
import { anObligation, filesOf, found, now, untilDay } from './specimen-sanction.ts';

/** What is worked out by hand: `admitted`, or for what the law refuses it, with the facts that count. */
export type Worked = readonly [
  what: string,
  files: Files,
  content: ProposedSanction,
  answer: 'admitted' | Readonly<Record<string, unknown>>,
];

/** Rows of what the law of France allows or refuses, each a test of its own. */
export const worked = (cases: readonly Worked[]) =>
  test.each(cases)('%s', (_what, files, content, answer) => {
    const barred = sanctionBarred(files, content, FR, now);
    if (answer === 'admitted') expect(barred).toBeUndefined();
    else expect(barred).toMatchObject(answer);
  });

export const threat = found('Convicted of armed robbery in 2026.');

const { voluntaryPeriod: _period, ...withoutPeriod }: ReturnDecision = anObligation();

/** No time was left; it is over everywhere; it ends today, and is not over everywhere; nothing of it is on record. */
export const refused = filesOf();
export const stayed = filesOf({ returnDecision: untilDay('2027-02-14') });
export const runs = filesOf({ returnDecision: untilDay('2027-02-15') });
export const unknown = filesOf({ returnDecision: withoutPeriod });

export const [atOnce, beyond, other] = ['no-voluntary-period', 'stayed-beyond-period', 'other-obligation'] as const;

/** A source that names the article. */
export const text = (article: string): unknown => expect.stringContaining(article);
