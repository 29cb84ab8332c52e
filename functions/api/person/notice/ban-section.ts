import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import type { ProposedSanction, Weighed } from '../../../../domain/file/sanction-proposal.ts';
import { liftingOf } from '../../../../domain/sanction/lifting-of.ts';
import { articleOf } from './article-of.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText, named, spanText } from './spoken.ts';

/** What was proposed and decided as that decision of this State; undefined where the ban stood before. */
const contentOf = ({ own }: Speaking, decision: number): { content: ProposedSanction; decided: string } | undefined => {
  const taken = own.sanctionDecisions?.find(({ n }) => n === decision);
  const proposal = own.sanctionProposals?.find(({ n }) => n === taken?.proposal);
  return taken && proposal && { content: proposal.content, decided: taken.reasons };
};

const threatIn = (speaking: Speaking, { found, reasons }: Weighed): readonly string[] =>
  found ? [stated(speaking, speaking.words.sanctions.ban.threatBecause, reasons)] : [];

const reasonsOf = (speaking: Speaking, decision: number): readonly string[] => {
  const found = contentOf(speaking, decision);
  if (found === undefined || found.content.sanction === 'none') return [];
  const { reasons, criteria } = speaking.words.sanctions.ban;
  const { content } = found;
  return [
    stated(speaking, reasons, content.reasons),
    stated(speaking, criteria.presence, content.criteria.presence),
    stated(speaking, criteria.ties, content.criteria.ties),
    stated(speaking, criteria.earlierMeasures, content.criteria.earlierMeasures),
    stated(speaking, criteria.threat, content.criteria.threat),
    ...threatIn(speaking, content.seriousThreat),
    stated(speaking, speaking.words.sanctions.ban.decider, found.decided),
  ];
};

const prolongationsOf = (speaking: Speaking, { prolongations = [] }: EntryBan): readonly string[] => {
  const { prolonged, prolongation, notifiedOn } = speaking.words.sanctions.ban;
  return prolongations.flatMap((more) => [
    stated(speaking, prolonged, spanText(speaking.language, 'month', more.months)),
    stated(speaking, prolongation, more.reference),
    stated(speaking, notifiedOn, dayText(speaking.language, more.notifiedOn)),
    ...reasonsOf(speaking, more.decision),
  ]);
};

const liftedIn = (speaking: Speaking, { n }: EntryBan): readonly string[] => {
  const { lifted, liftedBy } = speaking.words.sanctions.ban;
  const lifting = liftingOf(speaking.own, n);
  if (lifting === undefined) return [];
  return [stated(speaking, lifted, dayText(speaking.language, lifting.decidedOn)), stated(speaking, liftedBy, lifting.reference)];
};

const whyIn = (speaking: Speaking, { origin, seriousThreat, confirmedAt }: EntryBan): readonly string[] => {
  if (origin.from === 'decision') return reasonsOf(speaking, origin.decision);
  const { threat, onPaper, notCompared } = speaking.words.sanctions.ban;
  return [...(seriousThreat ? [threat] : []), onPaper, ...(confirmedAt === undefined ? [notCompared] : [])];
};

/** A ban as it was decided and recorded. */
export const banSection = (speaking: Speaking, ban: EntryBan): Section => {
  const { language, state, words } = speaking;
  const { heading, kinds, ...labels } = words.sanctions.ban;
  const article = articleOf(ban, state);
  return {
    heading,
    paragraphs: [
      kinds[ban.kind],
      ...liftedIn(speaking, ban),
      stated(speaking, labels.state, named(language, 'region', state)),
      stated(speaking, labels.authority, ban.authority),
      stated(speaking, labels.reference, ban.reference),
      stated(speaking, labels.decidedOn, dayText(language, ban.decidedOn)),
      stated(speaking, labels.notifiedOn, dayText(language, ban.notifiedOn)),
      ...(ban.months === undefined ? [] : [stated(speaking, labels.length, spanText(language, 'month', ban.months))]),
      ...(article === undefined ? [] : [stated(speaking, labels.article, article)]),
      ...whyIn(speaking, ban),
      ...prolongationsOf(speaking, ban),
    ],
  };
};
