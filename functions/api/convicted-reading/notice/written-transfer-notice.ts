import { bears, type Rule } from '../../../../domain/agreement/fact.ts';
import { assumptionIn } from '../../../../domain/agreement/stage-record.ts';
import {
  sideOfTransfer,
  stateOfSide,
  type TransferSide,
  transferSides,
} from '../../../../domain/convicted-transfer/transfer-side.ts';
import { localDay } from '../../../../domain/time/calendars/local-day.ts';
import { dayText, named } from '../../person/notice/spoken.ts';
import { consentSection } from './consent-section.ts';
import { courtSection } from './court-section.ts';
import { type AskedNotice, isGone, isOpen, type Section, stated, type Telling } from './telling.ts';
import { timeSection } from './time-section.ts';
import { transferNoticeWords } from './words/register.ts';

const countryOf = ({ shared, language }: Telling, side: TransferSide): string =>
  named(language, 'region', stateOfSide(shared, side));

const matterIn = (telling: Telling): Section => {
  const { words, shared, language } = telling;
  const { heading, sentencing, administering, statuses, handedOverOn } = words.matter;
  const handOver = 'handOver' in shared ? [localDay(shared.administeringState, shared.handOver.at)] : [];
  return {
    heading,
    paragraphs: [
      statuses[shared.status],
      stated(telling, sentencing, countryOf(telling, 'sentencing')),
      stated(telling, administering, countryOf(telling, 'administering')),
      ...handOver.map((day) => stated(telling, handedOverOn, dayText(language, day))),
    ],
  };
};

/** Who agreed, who did not so far, and who refused. */
const decidesIn = (telling: Telling): Section => {
  const { words, shared, language, state } = telling;
  const { heading, says, agreed, notYet, refused } = words.decides;
  const agreements = 'agreements' in shared && shared.agreements !== undefined ? shared.agreements : {};
  const answers = transferSides.flatMap((side) => {
    const given = agreements[side];
    if (given !== undefined)
      return [stated(telling, agreed, `${countryOf(telling, side)}, ${dayText(language, localDay(state, given.at))}`)];
    return isOpen(telling) ? [stated(telling, notYet, countryOf(telling, side))] : [];
  });
  const refusal =
    shared.status === 'refused'
      ? [
          stated(
            telling,
            refused,
            `${countryOf(telling, shared.refusal.from)}, ${dayText(language, localDay(state, shared.refusal.at))}`,
          ),
        ]
      : [];
  return { heading, paragraphs: [...says, ...answers, ...refusal] };
};

const saidOf = (telling: Telling, rule: Rule<string>, known: string, unknown: string): string =>
  bears(rule) ? stated(telling, known, rule.value) : unknown;

const afterwardsIn = (telling: Telling): Section => {
  const { heading, release, pardon, pardonUnknown, revision, revisionUnknown } = telling.words.afterwards;
  const { terms } = telling;
  return {
    heading,
    paragraphs: [
      release,
      saidOf(telling, terms.pardon, pardon, pardonUnknown),
      saidOf(telling, terms.revision, revision, revisionUnknown),
    ],
  };
};

const languageIn = (telling: Telling): Section => {
  const { heading, told, ask } = telling.words.language;
  const last = telling.shared.information?.at(-1);
  return { heading, paragraphs: [...(last === undefined ? [] : [stated(telling, told, last.language)]), ask] };
};

const complaintIn = (telling: Telling): Section => {
  const { words, shared, state, channel } = telling;
  const { heading, to, unknown, free, quote } = words.complaint;
  const side = sideOfTransfer(shared, state);
  const reference = side === undefined ? undefined : shared.references[side];
  const where = channel === undefined ? unknown : stated(telling, to, channel);
  return { heading, paragraphs: [where, free, ...(reference === undefined ? [] : [stated(telling, quote, reference)])] };
};

const assumedIn = (telling: Telling): readonly Section[] => {
  const { heading, inForce } = telling.words.assumed;
  const paragraphs = telling.shared.assumptions.map((sentence) => {
    const assumption = assumptionIn(sentence);
    return assumption === undefined ? sentence : stated(telling, inForce, dayText(telling.language, assumption.date));
  });
  return paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
};

/**
 * What a State tells the convicted person of a transfer, in that language, from what both States know of it: what it means, that nothing
 * happens without consent, who decides, what the court there may do, and what is left to serve.
 */
export const writtenTransferNotice = (asked: AskedNotice): { readonly title: string; readonly sections: readonly Section[] } => {
  const words = transferNoticeWords()[asked.language];
  const telling: Telling = { ...asked, words };
  const plain = ({ heading, says }: { readonly heading: string; readonly says: readonly string[] }): Section => ({
    heading,
    paragraphs: says,
  });
  return {
    title: words.title,
    sections: [
      matterIn(telling),
      plain(words.meaning),
      consentSection(telling),
      decidesIn(telling),
      courtSection(telling),
      timeSection(telling),
      afterwardsIn(telling),
      ...(isGone(telling) ? [] : [plain(words.fear)]),
      plain(words.counsel),
      languageIn(telling),
      complaintIn(telling),
      ...assumedIn(telling),
    ],
  };
};
