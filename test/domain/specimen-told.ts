import type { OwnFile } from '../../domain/file/own-file.ts';
import { day, opening } from './specimen.ts';

/** A person who was told of the decision as it should be, and screened for trafficking without any indication. */
export const toldAndScreened = (): Pick<OwnFile, 'notifications' | 'trafficking'> => ({
  notifications: [
    {
      of: 'return-decision',
      decision: 'R-1',
      toldOn: day('2026-05-02'),
      language: 'Kazakh',
      interpreting: { was: 'present', interpreter: 'Interpreter' },
      copyGiven: true,
      remediesExplained: true,
      official: 'Officer',
      recordedAt: opening,
    },
  ],
  trafficking: {
    finding: 'no-indication',
    screenedOn: day('2026-06-10'),
    authority: 'Screening office',
    recordedAt: opening,
  },
});
