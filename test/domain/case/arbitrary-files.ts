import fc from 'fast-check';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { accepted, opened, received, refused } from '../specimen.ts';

/** A text that occurs nowhere else, so that its appearance proves where it came from. */
const marked = (mark: string) => fc.uuid().map((id) => `${mark}-${id}`);

/** A case in any status with every field filled, and fields that nobody declared. */
export const filledCases: fc.Arbitrary<{ readonly file: ReadmissionCase; readonly hidden: readonly string[] }> = fc
  .record({
    status: fc.constantFrom('opened', 'received', 'accepted', 'refused'),
    openedBy: marked('opener'),
    undeclared: marked('undeclared'),
    field: fc.constantFrom('ownFile', 'notes', 'version', 'caseOfficer', '__secret', 'reasonsKept', 'claim'),
    text: marked('text'),
  })
  .map(({ status, openedBy, undeclared, field, text }) => {
    const start = opened({ openedBy, care: { needs: text, personConsents: true }, protectiveMeasures: text });
    const made = {
      opened: () => start,
      received: () => received(start),
      accepted: () => accepted(received(start)),
      refused: () => refused(received(start)),
    };
    const file = { ...made[status as keyof typeof made](), [field]: undeclared } as ReadmissionCase;
    return { file, hidden: [openedBy, undeclared] };
  });

/** An own file with every field filled, and one that nobody declared. */
export const filledOwnFiles: fc.Arbitrary<{
  readonly own: OwnFile;
  readonly kept: readonly string[];
  readonly hidden: readonly string[];
}> = fc
  .record({ source: marked('source'), reasonsKept: marked('reasons'), undeclared: marked('undeclared') })
  .map(({ source, reasonsKept, undeclared }) => ({
    own: {
      claim: { outcome: 'undecided', checkedOn: '2026-06-01', source, recordedAt: '2026-06-02T08:00:00.000Z' },
      reasonsKept,
      changedAt: '2026-06-02T08:00:00.000Z',
      notes: undeclared,
    } as unknown as OwnFile,
    kept: [source, reasonsKept],
    hidden: [undeclared],
  }));
