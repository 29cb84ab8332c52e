import type { Evidence } from '../../../domain/agreement/evidence.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { nameIn } from '../../mail/law/states-named.ts';
import type { Value } from '../printed.ts';
import { numbersOf } from './numbered-files.ts';
import { orNone, stated, type Telling, textOf } from './telling.ts';

/** `attachment: 3`, `attachments: 3, 4`; nothing where there is none. */
export const attachedText = (telling: Telling, numbers: readonly number[]): readonly string[] => {
  const { attachment, attachments } = telling.words.said;
  if (numbers.length === 0) return [];
  return [stated(telling, numbers.length === 1 ? attachment : attachments, numbers.join(', '))];
};

type Parts = { readonly label: string; readonly facts: readonly string[]; readonly description: readonly string[] };

/** A piece of evidence: what it is, what is known of it, and how it is described. */
export const evidenceParts = (telling: Telling, piece: Evidence): Parts => {
  const { words, law, language, files } = telling;
  const { said, case: codes } = words;
  const { kind, form, authenticity, number, issuedBy, issuedOn, validUntil, description } = piece;
  const facts = [
    ...(number === undefined ? [] : [`${said.number} ${number}`]),
    ...(issuedBy === undefined ? [] : [stated(telling, said.issuedBy, nameIn(language)(issuedBy))]),
    ...(issuedOn === undefined ? [] : [stated(telling, said.issuedOn, law.day(issuedOn))]),
    ...(validUntil === undefined ? [] : [stated(telling, said.validUntil, law.day(validUntil))]),
    ...(authenticity === undefined ? [] : [codes.authenticity[authenticity]]),
    ...attachedText(telling, numbersOf(files, piece.attachments)),
  ];
  return {
    label: `${codes.evidence[kind]} (${codes.form[form]})`,
    facts,
    description: description === undefined ? [] : [description],
  };
};

/** The same in one text, its description below. */
const evidenceText = (telling: Telling, piece: Evidence, n: number): string => {
  const { label, facts, description } = evidenceParts(telling, piece);
  return [`${n}. ${[label, ...facts].join(telling.words.between)}`, ...description].join('\n');
};

const pieces = (telling: Telling, keeps: (piece: Evidence) => boolean): readonly Value[] =>
  orNone(
    telling,
    telling.shared.evidence.flatMap((piece, index) => (keeps(piece) ? [textOf(evidenceText(telling, piece, index + 1))] : [])),
  );

const isProof =
  ({ agreement, shared, on }: Telling) =>
  (piece: Evidence): boolean =>
    weighEvidence(agreement, piece, shared, on).weight === 'proof';

/** What the agreement takes for proof today. */
export const proofs = (telling: Telling): readonly Value[] => pieces(telling, isProof(telling));

/** What it does not take for proof: it speaks for the fact, or is for the requested State to weigh. */
export const presumptions = (telling: Telling): readonly Value[] => pieces(telling, (piece) => !isProof(telling)(piece));

export const allEvidence = (telling: Telling): readonly Value[] => pieces(telling, () => true);
