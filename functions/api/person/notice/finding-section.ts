import { proofLacking } from '../../../../domain/file/proof-lacking.ts';
import type { ReasonProof } from '../../../../domain/file/reason-proof.ts';
import type { ReturnReason } from '../../../../domain/file/return-reason.ts';
import { foundBy, lastReason } from '../../../../domain/sanction/found.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText } from './spoken.ts';

const paperText = ({ words, language }: Speaking, { kind, issuedBy, issuedOn, reference }: ReasonProof): string =>
  [
    words.sanctions.finding.papers[kind],
    issuedBy,
    dayText(language, issuedOn),
    ...(reference === undefined ? [] : [reference]),
  ].join(', ');

/** What was stated and does not count as found, with what it lacks. */
const notFound = (speaking: Speaking, { stated: reason, proofs }: ReturnReason): readonly string[] => {
  const { notConfirmed, notProved, wouldProve, reasons, papers } = speaking.words.sanctions.finding;
  if (reason === 'deliberate-breach') return [notConfirmed];
  const lacking = proofLacking(reason, proofs);
  if (lacking.length === 0) return [];
  return [
    stated(speaking, notProved, reasons[reason]),
    stated(speaking, wouldProve, lacking.map((kind) => papers[kind]).join(', ')),
  ];
};

const contestedIn = (speaking: Speaking, { contests = [] }: ReturnReason): readonly string[] =>
  contests.map(({ receivedOn }) =>
    stated(speaking, speaking.words.sanctions.finding.contested, dayText(speaking.language, receivedOn)),
  );

/** What is found on why the person is returned, on which papers, and how it is contested; nothing where no finding is recorded. */
export const findingSection = (speaking: Speaking): readonly Section[] => {
  const last = lastReason(speaking.own);
  if (last === undefined) return [];
  const { heading, found, account, paper, corrected, contest, before } = speaking.words.sanctions.finding;
  return [
    {
      heading,
      paragraphs: [
        found[foundBy(last)],
        ...notFound(speaking, last),
        stated(speaking, account, last.account),
        ...last.proofs.map((proof) => stated(speaking, paper, paperText(speaking, proof))),
        ...(last.corrects === undefined ? [] : [stated(speaking, corrected, last.corrects)]),
        contest,
        ...(last.contestBefore === undefined ? [] : [stated(speaking, before, last.contestBefore)]),
        ...contestedIn(speaking, last),
      ],
    },
  ];
};
