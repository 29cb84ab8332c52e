import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Language } from '../../../domain/language.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { type Pdf, pdfOf } from '../../../functions/document-printing/paper/pdf-of.ts';
import { isPrintable } from '../../../functions/document-printing/paper/printable.ts';
import type { Printed } from '../../../functions/document-printing/printed.ts';
import { printedRequest } from '../../../functions/document-printing/request/printed-request.ts';
import { at, day, opened } from '../../domain/specimen.ts';

export const printedOn = day('2026-12-01');

export const agreementCalled = (id: string): Agreement => {
  const agreement = register().find((one) => one.id === id);
  if (agreement === undefined) throw new Error(`No agreement ${id}`);
  return agreement;
};

/** A case between two States under an agreement, with something else in it. */
export const aRequest = (
  agreement: string,
  between: readonly [string, string],
  changes: Partial<ReadmissionCase> = {},
): ReadmissionCase =>
  ({
    ...opened(),
    agreement: { id: agreement, edition: agreementCalled(agreement).edition, assumptions: [] },
    requestingState: stateOf(between[0]),
    requestedState: stateOf(between[1]),
    ...changes,
  }) as ReadmissionCase;

const samples = fileURLToPath(new URL('../../samples/cases/', import.meta.url));

/** Every case that a sample opens, as a file. */
export const sampleCases = (): readonly (readonly [name: string, shared: ReadmissionCase])[] =>
  readdirSync(samples)
    .filter((name) => /^open-case(?!-from)/.test(name))
    .map((name) => {
      const text = readFileSync(`${samples}${name}`, 'utf8');
      const filled = text.replaceAll(/\{\{today[^}]*\}\}/g, '2026-11-30').replaceAll(/\{\{now[^}]*\}\}/g, '2026-11-30T04:00:00Z');
      const { service, requestedState, notice, agreement: _, ...body } = JSON.parse(filled);
      const shared = aRequest('france-kazakhstan', ['FR', requestedState], {
        ...body,
        evidence: (body.evidence ?? []).map((piece: object) => ({ attachments: [], ...piece })),
        requestingService: service,
        ...(notice === undefined ? {} : { status: 'notified', notice }),
      });
      return [name, shared] as const;
    });

type Asked = { readonly shared: ReadmissionCase; readonly language: Language; readonly agreement?: Agreement };

export const printedOf = ({ shared, language, agreement = agreementCalled(shared.agreement.id) }: Asked): Printed =>
  printedRequest({ shared, agreement, language, on: printedOn, isPrintable });

export const onPaperOf = (asked: Asked): Promise<Pdf> => pdfOf(printedOf(asked), printedOn);

/** All texts of a document, in their order. */
export const textsIn = ({ title, subtitles, head, notes, sections }: Printed): readonly string[] => [
  title,
  ...subtitles,
  ...head.flatMap(({ label, values }) => [label, ...values.flatMap((value) => ('text' in value ? [value.text] : []))]),
  ...notes,
  ...sections.flatMap(({ heading, entries }) => [
    heading,
    ...entries.flatMap(({ label, values }) => [label, ...values.flatMap((value) => ('text' in value ? [value.text] : []))]),
  ]),
];

export const someHash = (n: number): string => n.toString(16).padStart(64, '0');

export const somewhen = at('2026-11-30T04:00:00Z');
